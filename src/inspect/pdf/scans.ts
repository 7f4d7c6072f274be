import { dpiOf } from "../resolution.js";
import { type PaintedImage, paintedImages } from "./paintedImages.js";
import { filtersOf, type PdfFile } from "./pdfFile.js";
import type { PdfPage } from "./pdfPages.js";
import { isList, nameIn, type PdfValue } from "./pdfValue.js";

/** The picture that a scanned page is. */
export interface Scan {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly dpi: number | undefined;
  /** False for black, white and grey; a JPEG that has to be looked at; nothing where it cannot be told. */
  readonly colour: false | Uint8Array | undefined;
}

/** A page is a scan where one picture takes so much of it. */
const MOST_OF_THE_PAGE = 0.8;

/** Pages that are looked at; a longer PDF is taken for no scan. */
const MOST_SCANS = 200;

const POINTS_PER_INCH = 72;

const BITONAL = new Set(["CCITTFaxDecode", "JBIG2Decode"]);

function isGreySpace(file: PdfFile, space: PdfValue | undefined): boolean {
  const resolved = file.resolve(space);
  const name = nameIn(resolved);
  if (name !== undefined) return name === "DeviceGray" || name === "CalGray";
  if (!isList(resolved)) return false;
  const [kind, of] = [nameIn(file.resolve(resolved[0])), resolved[1]];
  if (kind === "ICCBased") return file.number(file.dictionary(of)?.get("N")) === 1;
  return kind === "CalGray" || (kind === "Indexed" && isGreySpace(file, of));
}

function colourOf(file: PdfFile, { value, dictionary }: PaintedImage): Scan["colour"] {
  const filters = filtersOf(dictionary);
  const isMask = file.resolve(dictionary.get("ImageMask")) === true;
  if (isMask || filters.some((filter) => BITONAL.has(filter))) return false;
  if (isGreySpace(file, dictionary.get("ColorSpace"))) return false;
  return filters.length === 1 && filters[0] === "DCTDecode" && !file.isEncrypted ? file.raw(value) : undefined;
}

function scanOf(file: PdfFile, page: PdfPage, image: PaintedImage): Scan | undefined {
  const [width, height] = [file.number(image.dictionary.get("Width")), file.number(image.dictionary.get("Height"))];
  const [wide, high] = image.sides;
  const [pageWidth, pageHeight] = page.size ?? [0, 0];
  if (width === undefined || height === undefined || page.size === undefined) return undefined;
  if (wide * high < pageWidth * pageHeight * MOST_OF_THE_PAGE) return undefined;
  const dpi = dpiOf((width / wide) * POINTS_PER_INCH, (height / high) * POINTS_PER_INCH, "inch");
  const [widthPx, heightPx] = page.isTurned ? [height, width] : [width, height];
  return { widthPx, heightPx, dpi, colour: colourOf(file, image) };
}

/** The pictures of all pages, if each of them is one large picture; what lies over it, such as recognised text, does not matter. */
export async function scansOf(file: PdfFile, pages: readonly PdfPage[]): Promise<readonly Scan[] | undefined> {
  if (pages.length === 0 || pages.length > MOST_SCANS) return undefined;
  const scans: Scan[] = [];
  for (const page of pages) {
    const images = await paintedImages(file, page);
    const scan = images?.flatMap((image) => scanOf(file, page, image) ?? [])[0];
    if (scan === undefined) return undefined;
    scans.push(scan);
  }
  return scans;
}
