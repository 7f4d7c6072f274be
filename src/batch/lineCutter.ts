import type { LineBlock } from "./lineBlock.js";

const NEWLINE = 10;
const NOTHING = new Uint8Array(0);

function countLines(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(NEWLINE); at !== -1; at = bytes.indexOf(NEWLINE, at + 1)) count++;
  return count;
}

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

  /** The lines that a further piece ends. The blocks share no memory with the piece. */
  add(piece: Uint8Array): readonly LineBlock[] {
    const rest = this.passing ? this.afterPassed(piece) : piece;
    const end = rest.lastIndexOf(NEWLINE) + 1;
    const blocks = end === 0 ? [] : [this.take(rest.subarray(0, end))];
    this.keep(rest.subarray(end));
    return this.length > this.longest ? [...blocks, this.pass()] : blocks;
  }

  /** The last line, if nothing ends it. */
  end(): readonly LineBlock[] {
    return this.length === 0 ? [] : [this.take(NOTHING)];
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

  private take(last: Uint8Array): LineBlock {
    const block = { line: this.line, bytes: joined([...this.open, last], this.length + last.length) };
    this.line += countLines(last);
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
