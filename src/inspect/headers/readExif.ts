import type { ByteReader } from "../byteReader.js";
import type { RawFacts } from "../rawFacts.js";
import { Unreadable } from "../unreadable.js";
import { readIfd } from "./ifd.js";
import { orientationIn, resolutionIn, TAG } from "./tiffTags.js";

const TAGS = [TAG.orientation, TAG.xResolution, TAG.yResolution, TAG.resolutionUnit];

const CLASSIC = 42;

function readTurned(exif: ByteReader, facts: RawFacts): void {
  const reader = exif.inOrder(exif.has("II", 0));
  if (reader.u16(2) !== CLASSIC) return;
  const directory = readIfd(reader, reader.u32(4), { tags: TAGS, values: 1 });
  const [orientation, dpi] = [orientationIn(directory), resolutionIn(directory)];
  if (orientation !== undefined) facts.orientation ??= orientation;
  if (dpi !== undefined) facts.dpi ??= dpi;
}

/** Adds what EXIF says of turning and resolution, where nothing has said so before. Broken EXIF says nothing, and breaks no file. */
export function readExif(exif: ByteReader, facts: RawFacts): void {
  try {
    readTurned(exif, facts);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
  }
}
