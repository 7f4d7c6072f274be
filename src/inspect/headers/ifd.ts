import type { ByteReader } from "../byteReader.js";
import { Unreadable } from "../unreadable.js";

/** The entries of one directory by their tags, and where the next directory stands (0: nowhere). */
export interface Directory {
  readonly entries: ReadonlyMap<number, readonly number[]>;
  readonly next: number;
}

/** What is read of a directory. */
export interface IfdDemand {
  /** Only these tags. */
  readonly tags: readonly number[];
  /** At most so many values of each. */
  readonly values: number;
  /** Offsets are 8 bytes wide, as in BigTIFF, not 4. */
  readonly big?: boolean;
}

interface Type {
  readonly bytes: number;
  readonly read: (reader: ByteReader, at: number) => number;
}

const ratio = (over: number, under: number): number => (under === 0 ? 0 : over / under);

/** Types of values that hold numbers. */
const TYPES: ReadonlyMap<number, Type> = new Map([
  [1, { bytes: 1, read: (reader, at) => reader.u8(at) }],
  [3, { bytes: 2, read: (reader, at) => reader.u16(at) }],
  [4, { bytes: 4, read: (reader, at) => reader.u32(at) }],
  [5, { bytes: 8, read: (reader, at) => ratio(reader.u32(at), reader.u32(at + 4)) }],
  [16, { bytes: 8, read: (reader, at) => reader.u64(at) }],
]);

/** More entries than any program writes. */
const MOST_ENTRIES = 1000;

function valuesOf(reader: ByteReader, at: number, { big = false, values }: IfdDemand): readonly number[] {
  const type = TYPES.get(reader.u16(at + 2));
  if (type === undefined) return [];
  const stated = big ? reader.u64(at + 4) : reader.u32(at + 4);
  const field = at + (big ? 12 : 8);
  const fits = type.bytes * stated <= (big ? 8 : 4);
  const far = (): number => (big ? reader.u64(field) : reader.u32(field));
  const start = fits ? field : far();
  return Array.from({ length: Math.min(values, stated) }, (_, index) => type.read(reader, start + index * type.bytes));
}

/** Reads one directory of a TIFF or of EXIF: only the tags that are asked for, only numbers. */
export function readIfd(reader: ByteReader, at: number, demand: IfdDemand): Directory {
  const { big = false, tags } = demand;
  const count = big ? reader.u64(at) : reader.u16(at);
  if (count > MOST_ENTRIES) throw new Unreadable("damaged");
  const [first, size] = [at + (big ? 8 : 2), big ? 20 : 12];
  const entries = new Map<number, readonly number[]>();
  for (let entry = first; entry < first + count * size; entry += size) {
    const tag = reader.u16(entry);
    if (tags.includes(tag) && !entries.has(tag)) entries.set(tag, valuesOf(reader, entry, demand));
  }
  const end = first + count * size;
  return { entries, next: big ? reader.u64(end) : reader.u32(end) };
}
