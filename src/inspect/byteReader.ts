import { Unreadable } from "./unreadable.js";

/** Reads numbers and texts out of bytes. Reading past the end throws `Unreadable`. */
export class ByteReader {
  private readonly view: DataView;

  constructor(
    readonly bytes: Uint8Array,
    private readonly littleEndian = false,
  ) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get length(): number {
    return this.bytes.length;
  }

  /** The same bytes in the other or the same order. */
  inOrder(littleEndian: boolean): ByteReader {
    return new ByteReader(this.bytes, littleEndian);
  }

  /** The part from `start` to `end`; throws if it is not all there. */
  part(start: number, end: number): ByteReader {
    this.need(start, end - start);
    return new ByteReader(this.bytes.subarray(start, end), this.littleEndian);
  }

  u8(at: number): number {
    this.need(at, 1);
    return this.view.getUint8(at);
  }

  u16(at: number): number {
    this.need(at, 2);
    return this.view.getUint16(at, this.littleEndian);
  }

  u24(at: number): number {
    const [first, second, third] = [this.u8(at), this.u8(at + 1), this.u8(at + 2)];
    return this.littleEndian ? (third << 16) | (second << 8) | first : (first << 16) | (second << 8) | third;
  }

  u32(at: number): number {
    this.need(at, 4);
    return this.view.getUint32(at, this.littleEndian);
  }

  i32(at: number): number {
    this.need(at, 4);
    return this.view.getInt32(at, this.littleEndian);
  }

  /** A number of eight bytes; throws where it is larger than any file. */
  u64(at: number): number {
    this.need(at, 8);
    const value = Number(this.view.getBigUint64(at, this.littleEndian));
    if (!Number.isSafeInteger(value)) throw new Unreadable("damaged");
    return value;
  }

  /** So many bytes as a text, each a character. */
  text(at: number, length: number): string {
    this.need(at, length);
    return String.fromCharCode(...this.bytes.subarray(at, at + length));
  }

  /** Whether this text stands here. */
  has(text: string, at: number): boolean {
    if (at + text.length > this.length) return false;
    for (let index = 0; index < text.length; index += 1)
      if (this.bytes[at + index] !== text.charCodeAt(index)) return false;
    return true;
  }

  /** Where this text next stands, from `from` and before `until`; -1 if nowhere. */
  find(text: string, from = 0, until = this.length): number {
    const first = text.charCodeAt(0);
    for (let at = this.bytes.indexOf(first, from); at !== -1 && at < until; at = this.bytes.indexOf(first, at + 1))
      if (this.has(text, at)) return at;
    return -1;
  }

  private need(at: number, length: number): void {
    if (length < 0 || at < 0) throw new Unreadable("damaged");
    if (at + length > this.length) throw new Unreadable("cut-short");
  }
}
