import { html, type Insert, Markup } from "./markup.js";

/** A heading of a level that is not known beforehand. */
export const heading = (level: 3 | 4 | 5, insert: Insert, id?: string): Markup => {
  const attribute = id === undefined ? undefined : html` id="${id}"`;
  return html`${new Markup(`<h${level}`)}${attribute}>${insert}${new Markup(`</h${level}>`)}`;
};
