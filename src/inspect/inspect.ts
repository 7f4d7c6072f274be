import type { Message } from "../model/finding.js";
import type { Writable } from "../model/writable.js";
import { ByteReader } from "./byteReader.js";
import { endingOf } from "./endingOf.js";
import { type FileFormat, fileFormatOf } from "./fileFormat.js";
import { formatName } from "./formatName.js";
import type { FileFacts, ImageContent, ImageFacts, ImageFormat, Inspection } from "./inspection.js";
import { note } from "./notes.js";
import { colourOfScans } from "./pdf/colourOfScans.js";
import { colourIn } from "./pixels/colourIn.js";
import { contentOf } from "./pixels/contentOf.js";
import type { DecodePixels, PixelGrid } from "./pixels/pixelGrid.js";
import { seeThroughIn } from "./pixels/seeThroughIn.js";
import type { RawFacts } from "./rawFacts.js";
import { readHeader } from "./readHeader.js";
import { readPixels } from "./readPixels.js";

/** Bytes of a file that are read; of larger files only so many, from the beginning. */
export const MOST_BYTES = 100_000_000;

/** A file to be looked at. */
export interface Source {
  /** All of it, or its first `MOST_BYTES`. */
  readonly bytes: Uint8Array;
  /** How many bytes the whole file has. */
  readonly size: number;
  readonly name?: string;
}

const IMAGES: ReadonlySet<FileFormat> = new Set(["jpeg", "png", "gif", "tiff", "webp", "bmp", "heic", "svg"]);

const isImage = (format: FileFormat): format is ImageFormat => IMAGES.has(format);

/** From orientation 5 on, the sides change places. */
function sidesOf(raw: RawFacts): { widthPx?: number; heightPx?: number } {
  const { widthPx, heightPx, orientation = 1, isTurnOpen = false } = raw;
  if (isTurnOpen) return {};
  const [width, height] = orientation >= 5 ? [heightPx, widthPx] : [widthPx, heightPx];
  return { ...(width === undefined ? {} : { widthPx: width }), ...(height === undefined ? {} : { heightPx: height }) };
}

type Base = Pick<FileFacts, "name" | "bytes" | "widthPx" | "heightPx" | "dpi">;

const baseOf = ({ name, size }: Source, raw: RawFacts): Base => ({
  ...(name === undefined ? {} : { name }),
  bytes: size,
  ...sidesOf(raw),
  ...(raw.dpi === undefined ? {} : { dpi: raw.dpi }),
});

/** Whether any pixel is see-through, if that is known. */
function transparencyOf({ alpha, widthPx = 0, heightPx = 0 }: RawFacts, grid: PixelGrid | undefined) {
  if (alpha === false) return false;
  return grid === undefined ? undefined : seeThroughIn(grid, grid.columns * grid.rows === widthPx * heightPx);
}

function imageFacts(format: ImageFormat, base: Base, raw: RawFacts, grid: PixelGrid | undefined): ImageFacts {
  const transparent = transparencyOf(raw, grid);
  const content: ImageContent = grid === undefined ? {} : contentOf(grid, raw.lossy === true);
  return {
    ...base,
    format,
    ...(raw.colour === undefined ? {} : { colour: raw.colour }),
    ...(transparent === undefined ? {} : { transparent }),
    ...(raw.animated === undefined ? {} : { animated: raw.animated }),
    ...(Object.keys(content).length === 0 ? {} : { content }),
  };
}

function fileFacts(format: FileFormat, base: Base, raw: RawFacts, colour: boolean | undefined): FileFacts {
  const facts: Writable<FileFacts> = { ...base };
  if (format !== "svg") facts.format = format;
  if (colour !== undefined) facts.colour = colour;
  if (raw.pages !== undefined) facts.pages = raw.pages;
  return facts;
}

/** What is odd about the file as a whole. */
function notesOn({ name, size, bytes }: Source, format: FileFormat): readonly Message[] {
  const promised = endingOf(name ?? "");
  return [
    ...(promised === undefined || promised.format === format
      ? []
      : [note("name-differs", { ending: promised.ending, format: formatName(format) })]),
    ...(size > bytes.length ? [note("too-large", { bytes: size, read: bytes.length })] : []),
  ];
}

async function lookAt(source: Source, decode: DecodePixels): Promise<Inspection> {
  const reader = new ByteReader(source.bytes);
  const format = fileFormatOf(reader);
  if (format === undefined) {
    const kind = source.size === 0 ? "empty" : "unknown-format";
    return { file: baseOf(source, {}), notes: [note(kind)] };
  }
  const header = await readHeader(reader, format, source.size > source.bytes.length);
  const { facts: raw } = header;
  const pixels = await readPixels(source.bytes, format, header, decode);
  const base = baseOf(source, raw);
  const scanned = await colourOfScans(header.scans, decode);
  const shown = pixels.grid === undefined ? scanned.colour : colourIn(pixels.grid);
  const image = isImage(format) ? imageFacts(format, base, raw, pixels.grid) : undefined;
  const unclear = image !== undefined && pixels.grid !== undefined && image.content?.background === undefined;
  return {
    format,
    ...(image === undefined ? {} : { image }),
    file: fileFacts(format, base, raw, raw.colour === "grey" ? false : shown),
    ...(raw.pageMm === undefined ? {} : { page: { widthMm: raw.pageMm[0], heightMm: raw.pageMm[1] } }),
    notes: [
      ...notesOn(source, format),
      ...header.notes,
      ...pixels.notes,
      ...scanned.notes,
      ...(unclear ? [note("background-unclear")] : []),
    ],
  };
}

/**
 * Looks at one file: what it says of itself, and what its pixels show. Pure but for `decode`, and never throws: what cannot be read is absent,
 * with a note that says why.
 */
export async function inspect(source: Source, decode: DecodePixels): Promise<Inspection> {
  try {
    return await lookAt(source, decode);
  } catch {
    // No file may bring down a form, not even by what we did not think of, such as memory running out.
    return { file: baseOf(source, {}), notes: [note("damaged")] };
  }
}
