import { markdownText } from "./markdownText.js";

/** A piece of code within a text, fenced off by ticks; ticks that are quoted are a text themselves. */
const CODE = /(?<![`“])(`+)(?!`)((?:(?!\1)[^\n])+)\1(?![`”])/g;

const spaceAround = (text: string): readonly [before: string, after: string] => [
  /^\s*/.exec(text)?.[0] ?? "",
  text.trim() === "" ? "" : (/\s*$/.exec(text)?.[0] ?? ""),
];

/** A part of a text, with the spaces around it. */
export function markdownPart(text: string): string {
  const [before, after] = spaceAround(text);
  return before + markdownText(text) + after;
}

/** A text of a cell of a table, in which code between ticks stays code. */
export function markdownCell(text: string): string {
  const parts: string[] = [];
  let from = 0;
  for (const match of text.matchAll(CODE)) {
    parts.push(markdownPart(text.slice(from, match.index)), match[0].replaceAll("|", "\\|"));
    from = match.index + match[0].length;
  }
  return [...parts, markdownPart(text.slice(from))].join("");
}
