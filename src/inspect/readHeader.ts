import type { Message } from "../model/finding.js";
import type { ByteReader } from "./byteReader.js";
import type { FileFormat } from "./fileFormat.js";
import { readBmp } from "./headers/readBmp.js";
import { readGif } from "./headers/readGif.js";
import { readHeic } from "./headers/readHeic.js";
import { readJpeg } from "./headers/readJpeg.js";
import { readPng } from "./headers/readPng.js";
import { readTiff } from "./headers/readTiff.js";
import { readWebp } from "./headers/readWebp.js";
import { note } from "./notes.js";
import type { Scan } from "./pdf/scans.js";
import type { RawFacts } from "./rawFacts.js";
import { Unreadable } from "./unreadable.js";

/** What the header of a file says, as far as it could be read. */
export interface Header {
  readonly facts: RawFacts;
  /** Read to its end, and nothing wrong was found. */
  readonly isWhole: boolean;
  readonly notes: readonly Message[];
  /** The pictures of its pages, if it is a PDF of nothing else. */
  readonly scans: readonly Scan[];
}

const READERS: ReadonlyMap<FileFormat, (reader: ByteReader, facts: RawFacts) => void> = new Map([
  ["jpeg", readJpeg],
  ["png", readPng],
  ["gif", readGif],
  ["webp", readWebp],
  ["tiff", readTiff],
  ["bmp", readBmp],
  ["heic", readHeic],
]);

type Parts = Omit<Header, "facts" | "isWhole">;

/** What reads PDFs is loaded when there is one: most forms never need it. */
async function readPdf(reader: ByteReader, facts: RawFacts): Promise<Parts> {
  const loaded = await import("./pdf/readPdf.js").catch(() => undefined);
  return loaded === undefined ? { notes: [note("not-loaded")], scans: [] } : await loaded.readPdf(reader, facts);
}

async function readParts(reader: ByteReader, format: FileFormat, facts: RawFacts): Promise<Parts> {
  if (format === "pdf") return await readPdf(reader, facts);
  READERS.get(format)?.(reader, facts);
  return { notes: [], scans: [] };
}

/** Reads the header of a file of this format. `isPart`: there is more of the file than these bytes, so that their end says nothing. */
export async function readHeader(reader: ByteReader, format: FileFormat, isPart: boolean): Promise<Header> {
  const facts: RawFacts = {};
  try {
    return { facts, isWhole: !isPart, ...(await readParts(reader, format, facts)) };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { facts, isWhole: false, notes: isPart ? [] : [note(error.message)], scans: [] };
  }
}
