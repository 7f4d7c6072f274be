import type { ByteReader } from "../byteReader.js";
import type { RawFacts } from "../rawFacts.js";
import { Unreadable } from "../unreadable.js";

interface Box {
  readonly name: string;
  /** What the box holds. */
  readonly content: ByteReader;
}

/** The size of a box with its header: 0 says "to the end", 1 that it stands after the name. */
function sizeOf(reader: ByteReader, at: number): number {
  const size = reader.u32(at);
  if (size === 0) return reader.length - at;
  return size === 1 ? reader.u64(at + 8) : size;
}

/** The boxes that stand one after the other from `start`; the last may be broken off. */
function boxesIn(reader: ByteReader, start: number): readonly Box[] {
  const boxes: Box[] = [];
  for (let at = start; at + 8 <= reader.length; ) {
    const [size, header] = [sizeOf(reader, at), reader.u32(at) === 1 ? 16 : 8];
    if (size < header) throw new Unreadable("damaged");
    const end = Math.min(at + size, reader.length);
    boxes.push({ name: reader.text(at + 4, 4), content: reader.part(at + header, end) });
    at += size;
  }
  return boxes;
}

const boxIn = (boxes: readonly Box[], name: string): ByteReader | undefined =>
  boxes.find((box) => box.name === name)?.content;

/** Which properties the item has, counted from one. */
function propertiesOf(item: number, reader: ByteReader): readonly number[] {
  const [wideItem, wideIndex] = [reader.u8(0) > 0, (reader.u8(3) & 1) === 1];
  let at = 8;
  for (let left = reader.u32(4); left > 0; left -= 1) {
    const id = wideItem ? reader.u32(at) : reader.u16(at);
    at += wideItem ? 4 : 2;
    const count = reader.u8(at);
    const [first, size] = [at + 1, wideIndex ? 2 : 1];
    if (id === item)
      return Array.from({ length: count }, (_, index) =>
        wideIndex ? reader.u16(first + index * 2) & 0x7fff : reader.u8(first + index) & 0x7f,
      );
    at = first + count * size;
  }
  return [];
}

function readProperty({ name, content }: Box, facts: RawFacts): void {
  if (name === "ispe") {
    facts.widthPx = content.u32(4);
    facts.heightPx = content.u32(8);
  }
  // A quarter turn makes width and height change places, as EXIF's 6 and 8 do; mirroring does not matter.
  if (name === "irot" && (content.u8(0) & 1) === 1) facts.orientation = 6;
}

/** Size of the main picture of a HEIC file, as it is turned. EXIF's orientation does not count in this format. */
export function readHeic(reader: ByteReader, facts: RawFacts): void {
  const meta = boxIn(boxesIn(reader, 0), "meta");
  if (meta === undefined) throw new Unreadable("cut-short");
  const inside = boxesIn(meta, 4);
  const [primary, described] = [boxIn(inside, "pitm"), boxIn(inside, "iprp")];
  if (primary === undefined || described === undefined) throw new Unreadable("damaged");
  const item = primary.u8(0) === 0 ? primary.u16(4) : primary.u32(4);
  const properties = boxesIn(described, 0);
  const [all, links] = [boxIn(properties, "ipco"), boxIn(properties, "ipma")];
  if (all === undefined || links === undefined) throw new Unreadable("damaged");
  const boxes = boxesIn(all, 0);
  facts.lossy = true;
  for (const index of propertiesOf(item, links)) {
    const box = boxes[index - 1];
    if (box !== undefined) readProperty(box, facts);
  }
}
