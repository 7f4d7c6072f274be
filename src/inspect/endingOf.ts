import type { FileFormat } from "./fileFormat.js";

/** What endings of names promise. */
const ENDINGS: ReadonlyMap<string, FileFormat> = new Map([
  ["jpg", "jpeg"],
  ["jpeg", "jpeg"],
  ["jpe", "jpeg"],
  ["jfif", "jpeg"],
  ["png", "png"],
  ["gif", "gif"],
  ["tif", "tiff"],
  ["tiff", "tiff"],
  ["webp", "webp"],
  ["bmp", "bmp"],
  ["heic", "heic"],
  ["svg", "svg"],
  ["pdf", "pdf"],
  ["doc", "doc"],
  ["docx", "docx"],
  ["xls", "xls"],
  ["xlsx", "xlsx"],
]);

/** The ending of a name and the format that it promises, if it promises one. */
export function endingOf(name: string): { readonly ending: string; readonly format: FileFormat } | undefined {
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase();
  const format = ending === undefined ? undefined : ENDINGS.get(ending);
  return ending === undefined || format === undefined ? undefined : { ending, format };
}
