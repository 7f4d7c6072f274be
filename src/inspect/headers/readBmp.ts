import type { ByteReader } from "../byteReader.js";
import type { RawFacts } from "../rawFacts.js";
import { dpiOf } from "../resolution.js";
import { Unreadable } from "../unreadable.js";

const CORE_HEADER = 12;

/** Windows bitmaps. */
export function readBmp(unordered: ByteReader, facts: RawFacts): void {
  const reader = unordered.inOrder(true);
  const isCore = reader.u32(14) === CORE_HEADER;
  const width = isCore ? reader.u16(18) : reader.i32(18);
  const height = isCore ? reader.u16(20) : Math.abs(reader.i32(22));
  if (width <= 0 || height === 0) throw new Unreadable("damaged");
  Object.assign(facts, { widthPx: width, heightPx: height, colour: "rgb", animated: false, lossy: false });
  if (reader.u16(isCore ? 24 : 28) < 32) facts.alpha = false;
  const dpi = isCore ? undefined : dpiOf(reader.i32(38), reader.i32(42), "metre");
  if (dpi !== undefined) facts.dpi = dpi;
  if (reader.u32(2) > reader.length) throw new Unreadable("cut-short");
}
