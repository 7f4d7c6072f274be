import { ByteReader } from "../byteReader.js";
import { Unreadable } from "../unreadable.js";
import { Effort } from "./effort.js";
import { inflate } from "./inflate.js";
import { PdfLexer } from "./pdfLexer.js";
import { isDictionary, isList, isReference, nameIn, numberIn, type PdfDictionary, type PdfValue } from "./pdfValue.js";

/** Where an object stands. */
interface Place {
  readonly reader: ByteReader;
  readonly at: number;
  /** How far into the file: what was written later replaces what was written earlier. */
  readonly order: number;
}

/** Inflated bytes of streams of objects that are kept, in all. */
const MOST_INFLATED = 64_000_000;

/** A number and a generation in front of `obj`, within so many characters. */
const [NUMBERED, NUMBERED_WITHIN] = [/(?:^|\D)(\d+)\s+\d+\s+$/, 24];

const SPACES: ReadonlySet<number | undefined> = new Set([0, 9, 10, 12, 13, 32]);

function objectBefore(reader: ByteReader, at: number): number | undefined {
  if (!SPACES.has(reader.bytes[at - 1])) return undefined;
  const start = Math.max(0, at - NUMBERED_WITHIN);
  const object = NUMBERED.exec(reader.text(start, at - start))?.[1];
  return object === undefined ? undefined : Number(object);
}

const END_MARKS = ["startxref", "%%EOF"];

/** What was written last. */
const lastOf = <Value>(placed: ReadonlyMap<number, Value>): Value | undefined =>
  placed.get([...placed.keys()].reduce((last, at) => Math.max(last, at), -1));

/** What finding an object costs besides its bytes, and what it costs to give one up. */
const [COST_OF_OBJECT, COST_OF_FAULT] = [300, 10_000];

/** The filters of a stream, in order. */
export function filtersOf(dictionary: PdfDictionary): readonly string[] {
  const filter = dictionary.get("Filter");
  return (isList(filter) ? filter : [filter]).flatMap((one) => nameIn(one) ?? []);
}

/**
 * The objects of a PDF, found by looking for them rather than by its table: files whose table is wrong are read as viewers read them. Encrypted
 * streams are not read.
 */
export class PdfFile {
  private readonly places = new Map<number, Place>();
  private readonly known = new Map<number, PdfValue>();
  private readonly effort: Effort;
  private inflatedLeft = MOST_INFLATED;
  private readonly trailers = new Map<number, PdfDictionary>();
  private readonly catalogues = new Map<number, PdfDictionary>();

  private constructor(private readonly reader: ByteReader) {
    this.effort = new Effort(reader.length);
  }

  static async open(reader: ByteReader): Promise<PdfFile> {
    const file = new PdfFile(reader);
    const packed = file.findObjects();
    file.findTrailers();
    for (const place of packed) await file.unpack(place);
    return file;
  }

  /** Whether a mark of the end stands after all objects. */
  get isWhole(): boolean {
    const last = [...this.places.values()].reduce((latest, { order }) => Math.max(latest, order), 0);
    return END_MARKS.some((mark) => this.reader.find(mark, last) !== -1);
  }

  get isEncrypted(): boolean {
    return lastOf(this.trailers)?.has("Encrypt") === true;
  }

  get catalogue(): PdfDictionary | undefined {
    return this.dictionary(lastOf(this.trailers)?.get("Root")) ?? lastOf(this.catalogues);
  }

  /** A lexer that shares the effort of this file. */
  lexer(bytes: Uint8Array): PdfLexer {
    return new PdfLexer(new ByteReader(bytes), 0, this.effort);
  }

  /** The value, or what it refers to; nothing where that is missing. */
  resolve(value: PdfValue | undefined): PdfValue | undefined {
    if (!isReference(value)) return value;
    if (!this.known.has(value.object)) {
      const place = this.places.get(value.object);
      const found = place === undefined ? undefined : this.read(place)?.value;
      this.known.set(value.object, isReference(found) ? null : (found ?? null));
    }
    return this.known.get(value.object);
  }

  dictionary(value: PdfValue | undefined): PdfDictionary | undefined {
    const resolved = this.resolve(value);
    return isDictionary(resolved) ? resolved : undefined;
  }

  list(value: PdfValue | undefined): readonly PdfValue[] {
    const resolved = this.resolve(value);
    return isList(resolved) ? resolved : [];
  }

  number(value: PdfValue | undefined): number | undefined {
    return numberIn(this.resolve(value));
  }

  /** The bytes of a stream as they stand in the file. */
  raw(value: PdfValue | undefined): Uint8Array | undefined {
    const place = isReference(value) ? this.places.get(value.object) : undefined;
    const end = place === undefined ? undefined : this.read(place)?.end;
    const dictionary = this.dictionary(value);
    if (place?.reader !== this.reader || end === undefined || dictionary === undefined) return undefined;
    return this.streamAt(end, dictionary)?.bytes;
  }

  /** The bytes of a stream that is not packed, or by zlib alone; at most so many. */
  async content(value: PdfValue | undefined, most: number): Promise<Uint8Array | undefined> {
    const [bytes, dictionary] = [this.raw(value), this.dictionary(value)];
    return bytes === undefined || dictionary === undefined || this.isEncrypted
      ? undefined
      : await this.decoded(bytes, dictionary, most);
  }

  private async decoded(bytes: Uint8Array, dictionary: PdfDictionary, most: number): Promise<Uint8Array | undefined> {
    const filters = filtersOf(dictionary);
    if (filters.length === 0) return bytes.subarray(0, most);
    if (filters.length > 1 || filters[0] !== "FlateDecode" || this.isPredicted(dictionary)) return undefined;
    const content = await inflate(bytes, most);
    this.effort.spend(content.length);
    return content;
  }

  private isPredicted(dictionary: PdfDictionary): boolean {
    const parameters = this.dictionary(dictionary.get("DecodeParms"));
    return (this.number(parameters?.get("Predictor")) ?? 1) > 1;
  }

  private read({
    reader,
    at,
  }: Pick<Place, "reader" | "at">): { readonly value: PdfValue; readonly end: number } | undefined {
    const lexer = new PdfLexer(reader, at, this.effort);
    this.effort.spend(COST_OF_OBJECT);
    try {
      return { value: lexer.value(), end: lexer.at };
    } catch (error) {
      if (!(error instanceof Unreadable) || this.effort.isSpent) throw error;
      this.effort.spend(COST_OF_FAULT);
      return undefined;
    }
  }

  /** The stream after a dictionary, if there is one: its bytes, and where they end. */
  private streamAt(
    after: number,
    dictionary: PdfDictionary,
  ): { readonly bytes: Uint8Array; readonly end: number } | undefined {
    const { reader, effort } = this;
    const lexer = new PdfLexer(reader, after, effort);
    lexer.skipSpace();
    if (!reader.has("stream", lexer.at)) return undefined;
    const start = lexer.at + 6 + (reader.has("\r\n", lexer.at + 6) ? 2 : 1);
    const stated = numberIn(dictionary.get("Length"));
    const ends = stated !== undefined && reader.find("endstream", start + stated, start + stated + 3) !== -1;
    if (ends && stated !== undefined)
      return { bytes: reader.bytes.subarray(start, start + stated), end: start + stated };
    const found = reader.find("endstream", start);
    const end = found === -1 ? reader.length : found;
    effort.spend(end - start);
    return { bytes: reader.bytes.subarray(start, end), end };
  }

  /** Finds all objects that stand in the file itself; the places of those that hold others, in their order. */
  private findObjects(): readonly Place[] {
    const { reader } = this;
    const packed: Place[] = [];
    for (let at = reader.find("obj"); at !== -1; ) {
      const object = objectBefore(reader, at);
      const end = object === undefined ? at + 3 : this.addObject(object, { reader, at: at + 3, order: at }, packed);
      at = reader.find("obj", end);
    }
    return packed;
  }

  /** Notes where an object stands; where it ends, with its stream. */
  private addObject(object: number, place: Place, packed: Place[]): number {
    this.put(object, place);
    const read = this.read(place);
    if (read === undefined || !isDictionary(read.value)) return read?.end ?? place.at;
    const { value, end } = read;
    const type = nameIn(value.get("Type"));
    if (type === "ObjStm") packed.push(place);
    if (type === "XRef" && value.has("Root")) this.trailers.set(place.order, value);
    if (type === "Catalog") this.catalogues.set(place.order, value);
    return this.streamAt(end, value)?.end ?? end;
  }

  private put(object: number, place: Place): void {
    if ((this.places.get(object)?.order ?? -1) <= place.order) this.places.set(object, place);
  }

  private findTrailers(): void {
    const { reader } = this;
    for (let at = reader.find("trailer"); at !== -1; at = reader.find("trailer", at + 7)) {
      const value = this.read({ reader, at: at + 7 })?.value;
      if (isDictionary(value) && value.has("Root")) this.trailers.set(at, value);
    }
  }

  /** Notes the objects that stand in a stream of objects: pairs of number and place, then the objects. */
  private async unpack(place: Place): Promise<void> {
    const read = this.read(place);
    if (read === undefined || !isDictionary(read.value)) return;
    const bytes = await this.unpacked(read.end, read.value);
    const [first, count] = [numberIn(read.value.get("First")), numberIn(read.value.get("N"))];
    if (bytes === undefined || first === undefined || count === undefined) return;
    const reader = new ByteReader(bytes);
    const lexer = new PdfLexer(reader, 0, this.effort);
    for (let index = 0; index < count && lexer.at < first && !lexer.isAtEnd; index += 1) {
      const [object, offset] = [numberIn(lexer.value()), numberIn(lexer.value())];
      if (object === undefined || offset === undefined) return;
      this.put(object, { reader, at: first + offset, order: place.order });
    }
  }

  private async unpacked(end: number, dictionary: PdfDictionary): Promise<Uint8Array | undefined> {
    const stream = this.streamAt(end, dictionary);
    if (stream === undefined || this.isEncrypted) return undefined;
    const content = await this.decoded(stream.bytes, dictionary, this.inflatedLeft);
    this.inflatedLeft -= content?.length ?? 0;
    return content;
  }
}
