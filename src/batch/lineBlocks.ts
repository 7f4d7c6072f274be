import type { LineBlock } from "./lineBlock.js";
import { LineCutter } from "./lineCutter.js";

/** In bytes. A dossier of thousands of listings has a few million; beyond that a line is no dossier but a mistake. */
const LONGEST_LINE = 64 * 1024 * 1024;

/** The lines of a stream, as they come: each piece that ends lines gives blocks of a few. */
export async function* lineBlocks(
  pieces: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>,
  longest = LONGEST_LINE,
): AsyncGenerator<LineBlock, void> {
  const cutter = new LineCutter(longest);
  const encoder = new TextEncoder();
  for await (const piece of pieces) yield* cutter.add(typeof piece === "string" ? encoder.encode(piece) : piece);
  yield* cutter.end();
}
