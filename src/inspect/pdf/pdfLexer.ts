import type { ByteReader } from "../byteReader.js";
import { Unreadable } from "../unreadable.js";
import type { Effort } from "./effort.js";
import type { PdfValue } from "./pdfValue.js";

/** A word that is no value: an operator of a page's content, or a keyword of the file. */
export interface PdfWord {
  readonly word: string;
}

const code = (characters: string): ReadonlySet<number> =>
  new Set([...characters].map((character) => character.charCodeAt(0)));

const SPACES = code("\0\t\n\f\r ");
const DELIMITERS = code("()<>[]{}/%");
const [LINE_FEED, RETURN, BACKSLASH, OPEN, CLOSE] = [10, 13, 92, 40, 41];

/** Lists and dictionaries in each other, at most. */
const DEEPEST = 50;

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)$/;

const WORDS: ReadonlyMap<string, PdfValue> = new Map<string, PdfValue>([
  ["true", true],
  ["false", false],
  ["null", null],
]);

export const isWord = (token: PdfValue | PdfWord): token is PdfWord =>
  typeof token === "object" && token !== null && "word" in token;

/** Reads the values of a PDF, one after the other. Throws `Unreadable` on what is none. */
export class PdfLexer {
  constructor(
    private readonly reader: ByteReader,
    public at: number,
    private readonly effort: Effort,
  ) {}

  /** Past white space and comments. */
  skipSpace(): void {
    const { bytes } = this.reader;
    const start = this.at;
    for (let byte = bytes[this.at]; byte !== undefined; byte = bytes[this.at]) {
      if (byte === 37) while (this.at < bytes.length && !this.isLineEnd()) this.at += 1;
      else if (SPACES.has(byte)) this.at += 1;
      else break;
    }
    this.effort.spend(this.at - start);
  }

  get isAtEnd(): boolean {
    return this.at >= this.reader.length;
  }

  /** A value; throws on a word. */
  value(depth = 0): PdfValue {
    const token = this.token(depth);
    if (isWord(token)) throw new Unreadable("damaged");
    return token;
  }

  /** A value, or a word. */
  token(depth = 0): PdfValue | PdfWord {
    if (depth > DEEPEST) throw new Unreadable("damaged");
    this.skipSpace();
    const { reader } = this;
    this.effort.spend(1);
    if (reader.has("<<", this.at)) return this.dictionary(depth);
    if (reader.has("[", this.at)) return this.list(depth);
    if (reader.has("/", this.at)) return this.name();
    if (reader.has("(", this.at)) return this.text();
    if (reader.has("<", this.at)) return this.hexadecimal();
    return this.plain();
  }

  private isLineEnd(): boolean {
    const byte = this.reader.bytes[this.at];
    return byte === LINE_FEED || byte === RETURN;
  }

  /** Characters up to a space or delimiter. */
  private run(): string {
    const { bytes } = this.reader;
    const start = this.at;
    for (let byte = bytes[this.at]; byte !== undefined; byte = bytes[this.at]) {
      if (SPACES.has(byte) || DELIMITERS.has(byte) || this.at - start > 200) break;
      this.at += 1;
    }
    this.effort.spend(this.at - start);
    return this.reader.text(start, this.at - start);
  }

  private plain(): PdfValue | PdfWord {
    const text = this.run();
    if (text === "") throw new Unreadable(this.isAtEnd ? "cut-short" : "damaged");
    if (NUMBER.test(text)) return this.reference(Number(text)) ?? Number(text);
    return WORDS.has(text) ? (WORDS.get(text) ?? null) : { word: text };
  }

  /** `12 0 R`, of which the first number is read. */
  private reference(object: number): PdfValue | undefined {
    if (!Number.isInteger(object) || object < 0) return undefined;
    const start = this.at;
    this.skipSpace();
    const generation = this.run();
    this.skipSpace();
    if (/^\d+$/.test(generation) && this.run() === "R") return { object };
    this.at = start;
    return undefined;
  }

  private name(): PdfValue {
    this.at += 1;
    const name = this.run();
    return {
      name: name.replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    };
  }

  private text(): null {
    const { bytes } = this.reader;
    const start = this.at;
    let open = 0;
    do {
      const byte = this.reader.u8(this.at);
      if (byte === BACKSLASH) this.at += 1;
      if (byte === OPEN) open += 1;
      if (byte === CLOSE) open -= 1;
      this.at += 1;
    } while (open > 0 && this.at < bytes.length);
    this.effort.spend(this.at - start);
    return null;
  }

  private hexadecimal(): null {
    const end = this.reader.bytes.indexOf(62, this.at);
    if (end === -1) throw new Unreadable("cut-short");
    this.effort.spend(end - this.at);
    this.at = end + 1;
    return null;
  }

  /** Whether this closes what is open; if so, past it. */
  private closes(mark: string): boolean {
    this.skipSpace();
    if (!this.reader.has(mark, this.at)) return false;
    this.at += mark.length;
    return true;
  }

  private list(depth: number): PdfValue {
    this.at += 1;
    const values: PdfValue[] = [];
    while (!this.closes("]")) values.push(this.value(depth + 1));
    return values;
  }

  private dictionary(depth: number): PdfValue {
    this.at += 2;
    const entries = new Map<string, PdfValue>();
    while (!this.closes(">>")) {
      if (!this.reader.has("/", this.at)) throw new Unreadable("damaged");
      const key = this.name() as { readonly name: string };
      entries.set(key.name, this.value(depth + 1));
    }
    return entries;
  }
}
