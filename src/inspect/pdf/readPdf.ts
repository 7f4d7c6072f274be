import type { Message } from "../../model/finding.js";
import type { ByteReader } from "../byteReader.js";
import { note } from "../notes.js";
import type { RawFacts } from "../rawFacts.js";
import { Unreadable } from "../unreadable.js";
import { PdfFile } from "./pdfFile.js";
import { pagesOf } from "./pdfPages.js";
import { type Scan, scansOf } from "./scans.js";

/** What a PDF says. */
export interface PdfFacts {
  readonly notes: readonly Message[];
  /** The pictures of its pages, if it is a scan. */
  readonly scans: readonly Scan[];
}

const MM_PER_POINT = 25.4 / 72;

const millimetres = (points: number): number => Math.round(points * MM_PER_POINT * 10) / 10;

function addScans(scans: readonly Scan[], facts: RawFacts): void {
  const resolutions = scans.flatMap(({ dpi }) => dpi ?? []);
  if (scans.length > 0 && resolutions.length === scans.length) facts.dpi = Math.min(...resolutions);
  const [only, ...others] = scans;
  if (only !== undefined && others.length === 0)
    Object.assign(facts, { widthPx: only.widthPx, heightPx: only.heightPx });
}

/** Pages of a PDF and the size of the first; of a scan also its resolution, and its pixels if it has one page. */
export async function readPdf(reader: ByteReader, facts: RawFacts): Promise<PdfFacts> {
  const file = await PdfFile.open(reader);
  if (!file.isWhole) throw new Unreadable("cut-short");
  const notes = file.isEncrypted ? [note("encrypted")] : [];
  const pages = pagesOf(file);
  if (pages === undefined) return { notes: file.isEncrypted ? notes : [note("pages-unclear")], scans: [] };
  facts.pages = pages.length;
  const [first] = pages;
  if (first?.size !== undefined) {
    const [width, height] = [millimetres(first.size[0]), millimetres(first.size[1])];
    facts.pageMm = first.isTurned ? [height, width] : [width, height];
  }
  const scans = (await scansOf(file, pages)) ?? [];
  addScans(scans, facts);
  return { notes, scans };
}
