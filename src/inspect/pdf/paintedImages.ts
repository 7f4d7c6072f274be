import { Unreadable } from "../unreadable.js";
import { IDENTITY, type Matrix, sidesIn, times } from "./matrix.js";
import type { PdfFile } from "./pdfFile.js";
import { isWord } from "./pdfLexer.js";
import type { PdfPage } from "./pdfPages.js";
import { isList, nameIn, numberIn, type PdfDictionary, type PdfValue } from "./pdfValue.js";

/** A picture on a page. */
export interface PaintedImage {
  readonly value: PdfValue;
  readonly dictionary: PdfDictionary;
  /** Its sides on the page, in points. */
  readonly sides: readonly [number, number];
}

/** Content of a page that is looked at; a scan has hardly any. */
const MOST_CONTENT = 1_000_000;

/** Forms in forms, at most. */
const DEEPEST = 5;

/** More operands than any operator takes; older ones are dropped. */
const MOST_OPERANDS = 32;

function matrixIn(values: readonly (PdfValue | undefined)[]): Matrix | undefined {
  const [a, b, c, d, e, f] = values.map(numberIn);
  return a === undefined || b === undefined || c === undefined || d === undefined || e === undefined || f === undefined
    ? undefined
    : [a, b, c, d, e, f];
}

/** What is being painted: where, with what at hand. */
interface Canvas {
  readonly file: PdfFile;
  readonly resources: PdfDictionary | undefined;
  readonly depth: number;
  readonly images: PaintedImage[];
}

async function paintObject(name: string | undefined, matrix: Matrix, canvas: Canvas): Promise<void> {
  const { file, resources, images, depth } = canvas;
  const value = name === undefined ? undefined : file.dictionary(resources?.get("XObject"))?.get(name);
  const dictionary = file.dictionary(value);
  if (value === undefined || dictionary === undefined) return;
  if (nameIn(dictionary.get("Subtype")) === "Image") images.push({ value, dictionary, sides: sidesIn(matrix) });
  if (nameIn(dictionary.get("Subtype")) !== "Form" || depth >= DEEPEST) return;
  const content = await file.content(value, MOST_CONTENT);
  if (content === undefined) throw new Unreadable("damaged");
  const own = matrixIn(file.list(dictionary.get("Matrix"))) ?? IDENTITY;
  const inside = file.dictionary(dictionary.get("Resources")) ?? resources;
  await paint(content, times(own, matrix), { ...canvas, resources: inside, depth: depth + 1 });
}

/** Runs what moves and paints pictures; throws on what cannot be read. */
async function paint(content: Uint8Array, start: Matrix, canvas: Canvas): Promise<void> {
  const lexer = canvas.file.lexer(content);
  const saved: Matrix[] = [];
  let [matrix, operands]: [Matrix, PdfValue[]] = [start, []];
  for (lexer.skipSpace(); !lexer.isAtEnd; lexer.skipSpace()) {
    const token = lexer.token();
    if (!isWord(token)) {
      operands = [...operands, token].slice(-MOST_OPERANDS);
      continue;
    }
    if (token.word === "BI") throw new Unreadable("damaged");
    if (token.word === "q") saved.push(matrix);
    else if (token.word === "Q") matrix = saved.pop() ?? start;
    else if (token.word === "cm") matrix = times(matrixIn(operands.slice(-6)) ?? IDENTITY, matrix);
    else if (token.word === "Do") await paintObject(nameIn(operands.at(-1)), matrix, canvas);
    operands = [];
  }
}

/** Streams that the content of a page may be cut into; of further ones nothing is painted. */
const MOST_PARTS = 50;

const SPACE = Uint8Array.of(32);

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** The pictures that a page paints; nothing where its content cannot be read. */
export async function paintedImages(file: PdfFile, page: PdfPage): Promise<readonly PaintedImage[] | undefined> {
  const contents = page.dictionary.get("Contents");
  const resolved = file.resolve(contents);
  const images: PaintedImage[] = [];
  const canvas = { file, resources: page.resources, depth: 0, images };
  const parts: Uint8Array[] = [];
  for (const part of isList(resolved) ? resolved.slice(0, MOST_PARTS) : [contents]) {
    const content = await file.content(part, MOST_CONTENT);
    if (content === undefined) return undefined;
    parts.push(content, SPACE);
  }
  try {
    await paint(joined(parts), IDENTITY, canvas);
    return images;
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}
