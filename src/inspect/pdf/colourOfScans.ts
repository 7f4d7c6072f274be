import type { Message } from "../../model/finding.js";
import { ByteReader } from "../byteReader.js";
import { readJpeg } from "../headers/readJpeg.js";
import { note } from "../notes.js";
import { colourIn } from "../pixels/colourIn.js";
import type { DecodePixels, PixelFault } from "../pixels/pixelGrid.js";
import { planGrid } from "../pixels/planGrid.js";
import type { RawFacts } from "../rawFacts.js";
import type { Scan } from "./scans.js";

/** Pages that are decoded; if none of them shows colours, that of the others is not known. */
const MOST_DECODED = 10;

/** Whether a scan shows colours, if that is known, and what kept it from being known. */
interface ShownColour {
  readonly colour?: boolean;
  readonly notes: readonly Message[];
}

async function colourOfJpeg(bytes: Uint8Array, decode: DecodePixels): Promise<boolean | PixelFault | undefined> {
  const facts: RawFacts = {};
  try {
    readJpeg(new ByteReader(bytes), facts);
  } catch {
    return undefined;
  }
  const { widthPx, heightPx } = facts;
  if (facts.colour === "grey") return false;
  if (widthPx === undefined || heightPx === undefined || planGrid(widthPx, heightPx) === undefined) return undefined;
  const grid = await decode(bytes, "jpeg", { widthPx, heightPx });
  return typeof grid === "string" ? grid : colourIn(grid);
}

/** Whether any page of a scan shows colours; false only if none does, for sure. */
export async function colourOfScans(scans: readonly Scan[], decode: DecodePixels): Promise<ShownColour> {
  let decoded = 0;
  let isSure = scans.length > 0;
  const faults = new Set<PixelFault>();
  for (const { colour } of scans) {
    if (colour === false) continue;
    const shown = colour === undefined || decoded >= MOST_DECODED ? undefined : await colourOfJpeg(colour, decode);
    decoded += 1;
    if (shown === true) return { colour: true, notes: [] };
    if (shown !== false) isSure = false;
    if (typeof shown === "string") faults.add(shown);
  }
  const notes = [...faults].map((fault) => note(`pixels-${fault}`, { format: "JPEG" }));
  return isSure ? { colour: false, notes } : { notes };
}
