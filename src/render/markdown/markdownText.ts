import { plainText } from "../plainText.js";

const ENTITIES = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
]);

/**
 * A text that shows as it is wherever Markdown of the GitHub flavour stands in a line, in a cell of a table too: no markup, no HTML, no
 * link, no mention and no formula comes of it. An empty comment keeps addresses and names of users from being recognized.
 */
export const markdownText = (text: string): string =>
  plainText(text)
    .trim()
    .replace(/[\\`*_[\]#|~$!]/g, "\\$&")
    .replace(/[&<>]/g, (character) => ENTITIES.get(character) ?? character)
    .replace(/^([-+=]|\d+(?=[.)]))/, (start) => (/\d/.test(start) ? `${start}<!-- -->` : `\\${start}`))
    .replaceAll("://", ":<!-- -->//")
    .replace(/www\./gi, (start) => `${start.slice(0, 3)}<!-- -->.`)
    .replaceAll("@", "@<!-- -->")
    .replace(/:(?=[\w+-]+:)/g, ":<!-- -->");

/** A link, where the address is one of the web. */
export const markdownLink = (text: string, address: string | undefined): string =>
  address === undefined ? markdownText(text) : `[${markdownText(text)}](<${address}>)`;
