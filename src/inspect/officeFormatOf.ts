import type { ByteReader } from "./byteReader.js";

const ZIP = "PK\x03\x04";
const ENTRY = "PK\x01\x02";
const COMPOUND = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

const utf16 = (text: string): string => [...text].map((character) => `${character}\0`).join("");

/** The name of an entry of a ZIP file stands 46 bytes into its record in the directory at the end. */
const NAME_AT = 46;

function zipped(reader: ByteReader): "docx" | "xlsx" | undefined {
  for (let at = reader.find(ENTRY); at !== -1; at = reader.find(ENTRY, at + NAME_AT)) {
    if (reader.has("word/document.xml", at + NAME_AT)) return "docx";
    if (reader.has("xl/workbook.xml", at + NAME_AT)) return "xlsx";
  }
  return undefined;
}

function compound(reader: ByteReader): "doc" | "xls" | undefined {
  if (reader.find(utf16("WordDocument")) !== -1) return "doc";
  return reader.find(utf16("Workbook")) === -1 ? undefined : "xls";
}

/** Word and Excel files, old and new, by the parts that they hold. */
export function officeFormatOf(reader: ByteReader): "doc" | "docx" | "xls" | "xlsx" | undefined {
  if (reader.has(ZIP, 0)) return zipped(reader);
  return reader.has(COMPOUND, 0) ? compound(reader) : undefined;
}
