import type { Message } from "../model/finding.js";
import type { FileFormat } from "./fileFormat.js";
import { formatName } from "./formatName.js";
import { note } from "./notes.js";
import type { DecodePixels, PixelGrid } from "./pixels/pixelGrid.js";
import { MOST_PIXELS, planGrid } from "./pixels/planGrid.js";
import type { Header } from "./readHeader.js";

/** Formats that hold pixels. */
const RASTER: ReadonlySet<FileFormat> = new Set(["jpeg", "png", "gif", "tiff", "webp", "bmp", "heic"]);

/** The pixels of a picture, or why there are none. */
export interface ReadPixels {
  readonly grid?: PixelGrid;
  readonly notes: readonly Message[];
}

const NOTHING: ReadPixels = { notes: [] };

/** Takes the pixels of a picture, where its file is whole and it is not too large. */
export async function readPixels(
  bytes: Uint8Array,
  format: FileFormat,
  { facts, isWhole }: Header,
  decode: DecodePixels,
): Promise<ReadPixels> {
  const { widthPx, heightPx } = facts;
  if (!RASTER.has(format) || !isWhole || widthPx === undefined || heightPx === undefined) return NOTHING;
  if (planGrid(widthPx, heightPx) === undefined)
    return { notes: [note("too-many-pixels", { width: widthPx, height: heightPx, most: MOST_PIXELS })] };
  const outcome = await decode(bytes, format, { widthPx, heightPx });
  return typeof outcome === "string"
    ? { notes: [note(`pixels-${outcome}`, { format: formatName(format) })] }
    : { grid: outcome, notes: [] };
}
