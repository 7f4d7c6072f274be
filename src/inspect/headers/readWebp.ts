import type { ByteReader } from "../byteReader.js";
import type { RawFacts } from "../rawFacts.js";
import { Unreadable } from "../unreadable.js";
import { readExif } from "./readExif.js";

const RIFF_HEADER = 12;
const CHUNK_HEADER = 8;

/** A frame of an animation begins with its place, before the chunks of its picture. */
const FRAME_HEADER = 16;

const [MOVES, HAS_EXIF, HAS_ALPHA] = [0x02, 0x08, 0x10];

function readLossy(chunk: ByteReader, facts: RawFacts): void {
  if (chunk.u24(3) !== 0x2a019d) throw new Unreadable("damaged");
  facts.lossy = true;
  facts.widthPx ??= chunk.u16(6) & 0x3fff;
  facts.heightPx ??= chunk.u16(8) & 0x3fff;
}

function readLossless(chunk: ByteReader, facts: RawFacts): void {
  if (chunk.u8(0) !== 0x2f) throw new Unreadable("damaged");
  const bits = chunk.u32(1);
  facts.lossy ??= false;
  facts.widthPx ??= (bits & 0x3fff) + 1;
  facts.heightPx ??= ((bits >>> 14) & 0x3fff) + 1;
  facts.alpha ??= ((bits >>> 28) & 1) === 1;
}

function readExtended(chunk: ByteReader, facts: RawFacts): void {
  const flags = chunk.u8(0);
  facts.alpha = (flags & HAS_ALPHA) !== 0;
  facts.animated = (flags & MOVES) !== 0;
  facts.isTurnOpen = (flags & HAS_EXIF) !== 0;
  facts.widthPx = chunk.u24(4) + 1;
  facts.heightPx = chunk.u24(7) + 1;
}

type ReadChunk = (chunk: ByteReader, facts: RawFacts) => void;

/** What holds a picture, or a frame of one. */
const PICTURES: readonly (readonly [name: string, read: ReadChunk])[] = [
  ["VP8 ", readLossy],
  ["VP8L", readLossless],
];

const IN_FRAME: ReadonlyMap<string, ReadChunk> = new Map(PICTURES);

const IN_FILE: ReadonlyMap<string, ReadChunk> = new Map([
  ...PICTURES,
  ["VP8X", readExtended],
  ["ANMF", (chunk, facts) => readChunks(chunk, FRAME_HEADER, IN_FRAME, facts)],
  ["EXIF", (chunk, facts) => readExif(chunk.has("Exif\0\0", 0) ? chunk.part(6, chunk.length) : chunk, facts)],
]);

function readChunks(
  reader: ByteReader,
  start: number,
  kinds: ReadonlyMap<string, ReadChunk>,
  facts: RawFacts,
  end = reader.length,
): void {
  for (let at = start; at < end; ) {
    const [name, length] = [reader.text(at, 4), reader.u32(at + 4)];
    kinds.get(name)?.(reader.part(at + CHUNK_HEADER, at + CHUNK_HEADER + length), facts);
    at += CHUNK_HEADER + length + (length % 2);
  }
}

/** Lossy, lossless and extended WebP, still or moving. */
export function readWebp(unordered: ByteReader, facts: RawFacts): void {
  const reader = unordered.inOrder(true);
  facts.colour = "rgb";
  readChunks(reader, RIFF_HEADER, IN_FILE, facts, reader.u32(4) + CHUNK_HEADER);
  if (facts.lossy === undefined) throw new Unreadable("damaged");
  facts.animated ??= false;
  facts.alpha ??= false;
  facts.isTurnOpen = false;
}
