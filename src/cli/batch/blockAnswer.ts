import type { LineBlock } from "../../batch/lineBlock.js";

/** How many dossiers came to what. */
export interface BatchCounts {
  readonly pass: number;
  readonly incomplete: number;
  readonly fail: number;
  /** Lines that are no dossier. */
  readonly mistakes: number;
}

/** What came of the lines of a block, as lines of JSON in UTF-8. */
export interface BlockAnswer {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly counts: BatchCounts;
}

/** Checks the dossiers of a block of lines. */
export type AnswerBlock = (block: LineBlock) => Promise<BlockAnswer>;
