import { JSDOM } from "jsdom";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";

/** What GitHub makes of Markdown, with raw HTML let through so that it would be seen. */
export function pageOf(markdown: string): Document {
  const html = micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
  });
  return new JSDOM(html).window.document;
}

/** The tags of a page, each once. */
export const tagsOf = (document: Document): readonly string[] => [
  ...new Set([...document.body.querySelectorAll("*")].map(({ tagName }) => tagName.toLowerCase())),
];
