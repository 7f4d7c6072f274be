import type { ByteReader } from "../byteReader.js";
import type { RawFacts } from "../rawFacts.js";
import { dpiOf } from "../resolution.js";
import { Unreadable } from "../unreadable.js";
import { readExif } from "./readExif.js";

const SIGNATURE = 8;

/** More than any program writes. */
const MOST_CHUNKS = 1_000_000;

/** Bit 4 of the colour type: an alpha channel; bit 2: colours. */
const [COLOURED, WITH_ALPHA] = [2, 4];

function readHeader(chunk: ByteReader, facts: RawFacts): void {
  const [width, height, type] = [chunk.u32(0), chunk.u32(4), chunk.u8(9)];
  if (width === 0 || height === 0) throw new Unreadable("damaged");
  Object.assign(facts, { widthPx: width, heightPx: height });
  facts.colour = (type & COLOURED) === 0 ? "grey" : "rgb";
  if ((type & WITH_ALPHA) !== 0) facts.alpha = true;
}

function readDensity(chunk: ByteReader, facts: RawFacts): void {
  const dpi = chunk.u8(8) === 1 ? dpiOf(chunk.u32(0), chunk.u32(4), "metre") : undefined;
  if (dpi !== undefined) facts.dpi = dpi;
}

function readTransparency(_: ByteReader, facts: RawFacts): void {
  facts.alpha = true;
}

function readAnimation(chunk: ByteReader, facts: RawFacts): void {
  facts.animated = chunk.u32(0) > 1;
}

const CHUNKS: ReadonlyMap<string, (chunk: ByteReader, facts: RawFacts) => void> = new Map([
  ["IHDR", readHeader],
  ["pHYs", readDensity],
  ["tRNS", readTransparency],
  ["acTL", readAnimation],
  ["eXIf", readExif],
]);

/** Transparency and animation are told before the pixels, or not at all. */
function settle(facts: RawFacts): void {
  facts.alpha ??= false;
  facts.animated ??= false;
}

/** PNG of every colour type, depth and interlacing, and APNG. */
export function readPng(reader: ByteReader, facts: RawFacts): void {
  facts.lossy = false;
  if (!reader.has("IHDR", SIGNATURE + 4)) throw new Unreadable(reader.length < SIGNATURE + 8 ? "cut-short" : "damaged");
  for (let [at, chunks] = [SIGNATURE, 0]; chunks < MOST_CHUNKS; chunks += 1) {
    const [length, name] = [reader.u32(at), reader.text(at + 4, 4)];
    const read = CHUNKS.get(name);
    if (name === "IDAT") settle(facts);
    if (read !== undefined) read(reader.part(at + 8, at + 8 + length), facts);
    if (name === "IEND") return;
    at += length + 12;
  }
  throw new Unreadable("damaged");
}
