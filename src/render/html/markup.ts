import { plainText } from "../plainText.js";

/** HTML that has been made safe. */
export class Markup {
  constructor(readonly source: string) {}
}

/** What may stand in a template: texts are escaped, lists joined, nothing is written for what is absent. */
export type Insert = string | number | Markup | undefined | readonly Insert[];

const ENTITIES = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["'", "&#39;"],
]);

function write(insert: Insert): string {
  if (insert === undefined) return "";
  if (insert instanceof Markup) return insert.source;
  if (typeof insert === "object") return insert.map(write).join("");
  return plainText(String(insert)).replace(/[&<>"']/g, (character) => ENTITIES.get(character) ?? character);
}

/**
 * HTML of a template, in which every text that is inserted is escaped, between tags as in quoted attributes. Not for addresses, scripts and
 * styles: there escaping is not enough.
 *
 * ``html`<p title="${title}">${text}</p>` ``
 */
export const html = (parts: TemplateStringsArray, ...inserts: readonly Insert[]): Markup =>
  new Markup(parts.map((part, index) => part + write(inserts[index])).join(""));
