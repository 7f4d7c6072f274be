import type { LineBlock } from "./lineBlock.js";

/** One line of a block that is not empty. */
export interface Line {
  readonly line: number;
  readonly text: string;
}

/** The lines of a block that are not empty, with their numbers. */
export function* linesIn({ line, bytes }: LineBlock): Generator<Line, void> {
  const text = new TextDecoder().decode(bytes);
  let number = line;
  let start = 0;
  while (start < text.length) {
    const newline = text.indexOf("\n", start);
    const end = newline === -1 ? text.length : newline;
    const one = text.slice(start, end);
    if (one.trim() !== "") yield { line: number, text: one };
    number++;
    start = end + 1;
  }
}
