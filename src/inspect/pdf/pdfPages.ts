import type { PdfFile } from "./pdfFile.js";
import { isReference, nameIn, type PdfDictionary, type PdfValue } from "./pdfValue.js";

/** One page of a PDF, with what it has from the nodes above it. */
export interface PdfPage {
  readonly dictionary: PdfDictionary;
  readonly resources: PdfDictionary | undefined;
  /** Width and height in points, before it is turned. */
  readonly size: readonly [width: number, height: number] | undefined;
  /** Turned by a quarter. */
  readonly isTurned: boolean;
}

interface Node {
  readonly value: PdfValue;
  readonly inherited: ReadonlyMap<string, PdfValue>;
  readonly depth: number;
}

const INHERITED = ["MediaBox", "CropBox", "Resources", "Rotate"];

const [DEEPEST, MOST_PAGES] = [50, 100_000];

function sizeOf(file: PdfFile, box: PdfValue | undefined, unit: number): readonly [number, number] | undefined {
  const [left, bottom, right, top] = file.list(box).map((side) => file.number(side));
  if (left === undefined || bottom === undefined || right === undefined || top === undefined) return undefined;
  const [width, height] = [Math.abs(right - left) * unit, Math.abs(top - bottom) * unit];
  return width > 0 && height > 0 && Number.isFinite(width * height) ? [width, height] : undefined;
}

function pageOf(file: PdfFile, dictionary: PdfDictionary, has: ReadonlyMap<string, PdfValue>): PdfPage {
  const turned = file.number(has.get("Rotate")) ?? 0;
  const unit = file.number(dictionary.get("UserUnit")) ?? 1;
  return {
    dictionary,
    resources: file.dictionary(has.get("Resources")),
    size: sizeOf(file, has.get("CropBox"), unit) ?? sizeOf(file, has.get("MediaBox"), unit),
    isTurned: Math.abs(turned % 180) === 90,
  };
}

function withOwn(inherited: ReadonlyMap<string, PdfValue>, dictionary: PdfDictionary): ReadonlyMap<string, PdfValue> {
  const own = INHERITED.flatMap((key) => {
    const value = dictionary.get(key);
    return value === undefined ? [] : [[key, value] as const];
  });
  return own.length === 0 ? inherited : new Map([...inherited, ...own]);
}

/** All pages in their order; nothing where the tree of pages has a hole, a circle, or too many leaves. */
export function pagesOf(file: PdfFile): readonly PdfPage[] | undefined {
  const root = file.catalogue?.get("Pages");
  if (root === undefined) return undefined;
  const waiting: Node[] = [{ value: root, inherited: new Map(), depth: 0 }];
  const [seen, pages]: [Set<number>, PdfPage[]] = [new Set(), []];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const { value, depth } = node;
    const dictionary = file.dictionary(value);
    if (dictionary === undefined || depth > DEEPEST || pages.length >= MOST_PAGES) return undefined;
    if (isReference(value)) {
      if (seen.has(value.object)) return undefined;
      seen.add(value.object);
    }
    const inherited = withOwn(node.inherited, dictionary);
    if (nameIn(dictionary.get("Type")) !== "Pages" && !dictionary.has("Kids"))
      pages.push(pageOf(file, dictionary, inherited));
    else
      for (const kid of file.list(dictionary.get("Kids")).toReversed())
        waiting.push({ value: kid, inherited, depth: depth + 1 });
  }
  return pages;
}
