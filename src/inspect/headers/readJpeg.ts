import type { ByteReader } from "../byteReader.js";
import type { RawFacts } from "../rawFacts.js";
import { dpiOf } from "../resolution.js";
import { Unreadable } from "../unreadable.js";
import { readExif } from "./readExif.js";

const MARK = 0xff;
const START_OF_SCAN = 0xda;
const END = 0xd9;
const APP0 = 0xe0;
const APP1 = 0xe1;

/** More than any program writes. */
const MOST_SEGMENTS = 65_536;

const COLOURS: ReadonlyMap<number, "rgb" | "cmyk" | "grey"> = new Map([
  [1, "grey"],
  [3, "rgb"],
  [4, "cmyk"],
]);

const UNITS: ReadonlyMap<number, "inch" | "cm"> = new Map([
  [1, "inch"],
  [2, "cm"],
]);

/** Start of frame, of whatever coding; C4, C8 and CC are something else. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** Markers without a segment after them. */
const isBare = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);

function readFrame(segment: ByteReader, facts: RawFacts): void {
  const [height, width] = [segment.u16(1), segment.u16(3)];
  if (width > 0) facts.widthPx = width;
  if (height > 0) facts.heightPx = height;
  const colour = COLOURS.get(segment.u8(5));
  if (colour !== undefined) facts.colour = colour;
}

function readJfif(segment: ByteReader, facts: RawFacts): void {
  const unit = UNITS.get(segment.u8(7));
  const dpi = unit === undefined ? undefined : dpiOf(segment.u16(8), segment.u16(10), unit);
  if (dpi !== undefined) facts.dpi = dpi;
}

function readSegment(marker: number, segment: ByteReader, facts: RawFacts): void {
  if (isFrame(marker)) readFrame(segment, facts);
  else if (marker === APP0 && segment.has("JFIF\0", 0)) readJfif(segment, facts);
  else if (marker === APP1 && segment.has("Exif\0\0", 0)) readExif(segment.part(6, segment.length), facts);
}

/** In the coded picture itself FF is always followed by 0, so the first FF D9 is the end. */
function demandEnd(reader: ByteReader, from: number): void {
  if (reader.find(String.fromCharCode(MARK, END), from) === -1) throw new Unreadable("cut-short");
}

/** Where the next marker stands; what lies before it, and FF in front of it, does not count. */
function nextMarker({ bytes }: ByteReader, from: number): number {
  let at = from;
  while (at + 1 < bytes.length && (bytes[at] !== MARK || bytes[at + 1] === MARK)) at += 1;
  return at;
}

/** Baseline and progressive JPEG. JFIF goes before EXIF where both tell a resolution. */
export function readJpeg(reader: ByteReader, facts: RawFacts): void {
  Object.assign(facts, { lossy: true, alpha: false, animated: false });
  let at = 2;
  for (let segments = 0; segments < MOST_SEGMENTS; segments += 1) {
    at = nextMarker(reader, at);
    const marker = reader.u8(at + 1);
    if (marker === END) throw new Unreadable("damaged");
    if (marker === START_OF_SCAN) {
      demandEnd(reader, at);
      return;
    }
    at += 2;
    if (isBare(marker)) continue;
    const length = reader.u16(at);
    if (length < 2) throw new Unreadable("damaged");
    readSegment(marker, reader.part(at + 2, at + length), facts);
    at += length;
  }
  throw new Unreadable("damaged");
}
