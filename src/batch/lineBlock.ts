/** A few whole lines of a stream of bytes. */
export interface LineBlock {
  /** The number of its first line, from 1. */
  readonly line: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Instead of lines, one that was longer than anything is read: it was passed over. */
  readonly tooLong?: true;
}
