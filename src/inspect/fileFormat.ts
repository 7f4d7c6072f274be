import type { ByteReader } from "./byteReader.js";
import { officeFormatOf } from "./officeFormatOf.js";

/** Formats that a dossier has a word for. */
export type FileFormat =
  | "jpeg"
  | "png"
  | "gif"
  | "tiff"
  | "webp"
  | "bmp"
  | "heic"
  | "svg"
  | "pdf"
  | "doc"
  | "docx"
  | "xls"
  | "xlsx";

const HEIC_BRANDS = ["heic", "heix", "heim", "heis", "hevc", "hevx"];

/** How far before its mark a PDF may have other things. */
const PDF_MARK_WITHIN = 1024;

const TIFF_MARKS = ["II*\0", "MM\0*", "II+\0", "MM\0+"];

/** Raw pictures of cameras begin as TIFF does and are none. */
const isTiff = (reader: ByteReader): boolean => TIFF_MARKS.some((mark) => reader.has(mark, 0)) && !reader.has("CR", 8);

function isHeic(reader: ByteReader): boolean {
  if (!reader.has("ftyp", 4) || reader.length < 16) return false;
  const end = Math.min(reader.u32(0), reader.length, 256);
  for (let at = 8; at + 4 <= end; at += 4) if (HEIC_BRANDS.includes(reader.text(at, 4))) return true;
  return false;
}

const BYTE_ORDER_MARK = "\xef\xbb\xbf";

/** How far into a file its first element is looked for. */
const PROLOGUE = 4096;

/** What may stand before the first element of an XML text, and where it ends. */
function endOfProlog(text: string): number {
  if (text.startsWith("<!--")) return text.indexOf("-->") + 3;
  if (text.startsWith("<?")) return text.indexOf("?>") + 2;
  if (!/^<!doctype/i.test(text)) return 0;
  const [close, subset] = [text.indexOf(">"), text.indexOf("[")];
  return subset !== -1 && subset < close ? text.indexOf("]>") + 2 : close + 1;
}

/** An XML text whose first element is `svg`. */
function isSvg(reader: ByteReader): boolean {
  let text = reader.text(0, Math.min(reader.length, PROLOGUE));
  if (text.startsWith(BYTE_ORDER_MARK)) text = text.slice(BYTE_ORDER_MARK.length);
  text = text.trimStart();
  for (let end = endOfProlog(text); end > 3; end = endOfProlog(text)) text = text.slice(end).trimStart();
  return /^<svg[\s>]/i.test(text);
}

const FORMATS: readonly (readonly [format: FileFormat, is: (reader: ByteReader) => boolean])[] = [
  ["jpeg", (reader) => reader.has("\xff\xd8\xff", 0)],
  ["png", (reader) => reader.has("\x89PNG\r\n\x1a\n", 0)],
  ["gif", (reader) => reader.has("GIF87a", 0) || reader.has("GIF89a", 0)],
  ["webp", (reader) => reader.has("RIFF", 0) && reader.has("WEBP", 8)],
  ["tiff", isTiff],
  ["heic", isHeic],
  ["bmp", (reader) => reader.has("BM", 0) && reader.has("\0\0\0\0", 6)],
  ["pdf", (reader) => reader.find("%PDF-", 0, PDF_MARK_WITHIN) !== -1],
  ["svg", isSvg],
];

/** The format of a file by its first bytes, never by its name; nothing where it is none of these. */
export const fileFormatOf = (reader: ByteReader): FileFormat | undefined =>
  FORMATS.find(([, is]) => is(reader))?.[0] ?? officeFormatOf(reader);
