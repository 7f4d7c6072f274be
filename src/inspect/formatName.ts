import type { FileFormat } from "./fileFormat.js";

const NAMES: { readonly [format: string]: string } = {
  webp: "WebP",
  doc: "Word (.doc)",
  docx: "Word (.docx)",
  xls: "Excel (.xls)",
  xlsx: "Excel (.xlsx)",
};

/** What a format is called in every language. */
export const formatName = (format: FileFormat): string =>
  (Object.hasOwn(NAMES, format) ? NAMES[format] : undefined) ?? format.toUpperCase();
