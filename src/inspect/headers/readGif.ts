import type { ByteReader } from "../byteReader.js";
import type { RawFacts } from "../rawFacts.js";
import { Unreadable } from "../unreadable.js";

const [EXTENSION, IMAGE, TRAILER] = [0x21, 0x2c, 0x3b];
const GRAPHIC_CONTROL = 0xf9;

/** The length of a colour table by the flags in front of it. */
const tableLength = (flags: number): number => ((flags & 0x80) === 0 ? 0 : 3 << ((flags & 7) + 1));

/** The place after a row of sub-blocks. */
function afterBlocks(reader: ByteReader, start: number): number {
  let at = start;
  for (let length = reader.u8(at); length !== 0; length = reader.u8(at)) at += length + 1;
  return at + 1;
}

/** Whether a frame leaves part of the picture uncovered. */
const isPartial = (reader: ByteReader, at: number, { widthPx = 0, heightPx = 0 }: RawFacts): boolean =>
  reader.u16(at + 1) + reader.u16(at + 3) > 0 || reader.u16(at + 5) < widthPx || reader.u16(at + 7) < heightPx;

function readFrames(reader: ByteReader, start: number, facts: RawFacts): void {
  let [at, frames] = [start, 0];
  for (let kind = reader.u8(at); kind !== TRAILER; kind = reader.u8(at)) {
    if (kind === EXTENSION) {
      if (reader.u8(at + 1) === GRAPHIC_CONTROL && (reader.u8(at + 3) & 1) === 1) facts.alpha = true;
      at = afterBlocks(reader, at + 2);
    } else if (kind === IMAGE) {
      if (frames === 0 && isPartial(reader, at, facts)) facts.alpha = true;
      frames += 1;
      if (frames > 1) facts.animated = true;
      at = afterBlocks(reader, at + 11 + tableLength(reader.u8(at + 9)));
    } else throw new Unreadable("damaged");
  }
  facts.animated = frames > 1;
  if (frames === 0) throw new Unreadable("damaged");
}

/** GIF, still or moving. */
export function readGif(unordered: ByteReader, facts: RawFacts): void {
  const reader = unordered.inOrder(true);
  const [width, height] = [reader.u16(6), reader.u16(8)];
  if (width === 0 || height === 0) throw new Unreadable("damaged");
  Object.assign(facts, { widthPx: width, heightPx: height, colour: "rgb", lossy: false });
  readFrames(reader, 13 + tableLength(reader.u8(10)), facts);
  facts.alpha ??= false;
}
