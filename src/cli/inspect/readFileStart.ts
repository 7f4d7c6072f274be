import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { MOST_BYTES } from "../../inspect/inspect.js";

/** The beginning of a file, as much of it as is looked at, and the size of all of it. */
export interface FileStart {
  readonly bytes: Uint8Array;
  readonly size: number;
}

function readInto(file: number, bytes: Uint8Array): number {
  let at = 0;
  for (let count = -1; count !== 0 && at < bytes.length; at += count)
    count = readSync(file, bytes, at, bytes.length - at, at);
  return at;
}

/** Reads the beginning of a file. Throws where it cannot be read, and for what is no plain file: reading a pipe may never end. */
export function readFileStart(path: string): FileStart {
  const file = openSync(path, "r");
  try {
    const stats = fstatSync(file);
    if (stats.isDirectory()) throw Object.assign(new Error(path), { code: "EISDIR" });
    if (!stats.isFile()) throw Object.assign(new Error(path), { code: "ENOTFILE" });
    const bytes = new Uint8Array(Math.min(stats.size, MOST_BYTES));
    return { bytes: bytes.subarray(0, readInto(file, bytes)), size: stats.size };
  } finally {
    closeSync(file);
  }
}
