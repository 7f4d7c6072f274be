import type { LineBlock } from "./lineBlock.js";

const NEWLINE = 10;

/** One line of a block that is not empty. */
export interface Line {
  readonly line: number;
  /** Nothing where it is not UTF-8: read as such, names would be garbled and compared all the same. */
  readonly text: string | undefined;
}

function decoded(bytes: Uint8Array, ignoreBOM: boolean): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM }).decode(bytes);
  } catch {
    return undefined;
  }
}

function* cutText(text: string): Generator<string, void> {
  let start = 0;
  while (start < text.length) {
    const newline = text.indexOf("\n", start);
    const end = newline === -1 ? text.length : newline;
    yield text.slice(start, end);
    start = end + 1;
  }
}

/** The lines of bytes of which some are not UTF-8. */
function* cutBytes(bytes: Uint8Array): Generator<string | undefined, void> {
  let start = 0;
  while (start < bytes.length) {
    const newline = bytes.indexOf(NEWLINE, start);
    const end = newline === -1 ? bytes.length : newline;
    yield decoded(bytes.subarray(start, end), start > 0);
    start = end + 1;
  }
}

/** The lines of a block that are not empty, with their numbers. */
export function* linesIn({ line, bytes }: LineBlock): Generator<Line, void> {
  const whole = decoded(bytes, false);
  let number = line;
  for (const text of whole === undefined ? cutBytes(bytes) : cutText(whole)) {
    if (text?.trim() !== "") yield { line: number, text };
    number++;
  }
}
