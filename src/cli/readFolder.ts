import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { PackFiles } from "../packs/loadPacks.js";

/** Reads all JSON files below a folder, by their path relative to it, with forward slashes. */
export function readFolder(folder: string): PackFiles {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && entry.name.endsWith(".json"),
  );
  const paths = files.map((entry) => relative(folder, join(entry.parentPath, entry.name))).sort();
  return Object.fromEntries(paths.map((path) => [path.replaceAll(sep, "/"), readFileSync(join(folder, path), "utf8")]));
}
