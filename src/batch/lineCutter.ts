import type { LineBlock } from "./lineBlock.js";

const NEWLINE = 10;
const NOTHING = new Uint8Array(0);

/** What comes of a short line is a long report, so blocks are bounded by lines: what is under way is then bounded however short lines are. */
const MOST_LINES = 32;

function joined(parts: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** Cuts a stream of bytes at ends of lines. What it holds back is at most one line, and that at most as long as `longest` bytes. */
export class LineCutter {
  private line = 1;
  private readonly open: Uint8Array[] = [];
  private length = 0;
  /** Within a line that is passed over. */
  private passing = false;

  constructor(private readonly longest: number) {}

  /** The lines that a further piece ends, at most 32 a block. The blocks share no memory with the piece. */
  add(piece: Uint8Array): readonly LineBlock[] {
    const rest = this.passing ? this.afterPassed(piece) : piece;
    const end = rest.lastIndexOf(NEWLINE) + 1;
    const blocks = this.cut(rest.subarray(0, end));
    this.keep(rest.subarray(end));
    if (this.length > this.longest) blocks.push(this.pass());
    return blocks;
  }

  /** The last line, if nothing ends it. */
  end(): readonly LineBlock[] {
    return this.length === 0 ? [] : [this.take(NOTHING, 1)];
  }

  private afterPassed(piece: Uint8Array): Uint8Array {
    const end = piece.indexOf(NEWLINE) + 1;
    if (end === 0) return NOTHING;
    this.passing = false;
    this.line++;
    return piece.subarray(end);
  }

  private keep(part: Uint8Array): void {
    if (part.length === 0) return;
    this.open.push(part.slice());
    this.length += part.length;
  }

  private cut(whole: Uint8Array): LineBlock[] {
    const blocks: LineBlock[] = [];
    let [start, lines] = [0, 0];
    for (let end = whole.indexOf(NEWLINE) + 1; end !== 0; end = whole.indexOf(NEWLINE, end) + 1) {
      lines++;
      if (lines < MOST_LINES && end < whole.length) continue;
      blocks.push(this.take(whole.subarray(start, end), lines));
      [start, lines] = [end, 0];
    }
    return blocks;
  }

  private take(last: Uint8Array, lines: number): LineBlock {
    const block = { line: this.line, bytes: joined([...this.open, last], this.length + last.length) };
    this.line += lines;
    this.drop();
    return block;
  }

  private pass(): LineBlock {
    this.drop();
    this.passing = true;
    return { line: this.line, bytes: joined([], 0), tooLong: true };
  }

  private drop(): void {
    this.open.length = 0;
    this.length = 0;
  }
}
