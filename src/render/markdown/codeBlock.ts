import { plainText } from "../plainText.js";

/** Lines of code, fenced so that nothing in them ends the fence, and set in by so many columns. */
export function codeBlock(language: string, lines: readonly string[], indent = 0): readonly string[] {
  const safe = lines.map((line) => plainText(line));
  const longest = Math.max(2, ...safe.flatMap((line) => [...line.matchAll(/`+/g)].map(([run]) => run.length)));
  const fence = "`".repeat(longest + 1);
  return [fence + language, ...safe, fence].map((line) => " ".repeat(indent) + line);
}
