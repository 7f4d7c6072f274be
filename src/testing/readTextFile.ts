import { isUtf8 } from "node:buffer";
import { readFileSync } from "node:fs";
import { NotUtf8Error } from "./notUtf8Error.js";

/** The text of a file in UTF-8, with its byte order mark where it has one; a `NotUtf8Error` for one in another encoding. */
export function readTextFile(file: string): string {
  const bytes = readFileSync(file);
  if (!isUtf8(bytes)) throw new NotUtf8Error(file);
  return bytes.toString("utf8");
}
