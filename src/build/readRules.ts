import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { PackFiles } from "../packs/loadPacks.js";
import { readTextFile } from "../testing/readTextFile.js";

/** Reads all JSON files below a folder, by their path relative to it. */
export function readRules(folder: URL): PackFiles {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && entry.name.endsWith(".json"),
  );
  const base = folder.pathname;
  const paths = files.map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll("//", "/").slice(base.length));
  return Object.fromEntries(paths.sort().map((path) => [path, readTextFile(fileURLToPath(new URL(path, folder)))]));
}
