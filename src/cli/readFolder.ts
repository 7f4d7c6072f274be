import { readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { PackFiles } from "../packs/loadPacks.js";
import { readTextFile } from "../testing/readTextFile.js";
import type { CliVoice } from "./cliVoice.js";
import { inUtf8 } from "./inUtf8.js";

/** Reads all JSON files below a folder, by their path relative to it, with forward slashes; a `UsageError` names one that is not in UTF-8. */
export function readFolder(folder: string, voice: CliVoice): PackFiles {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && entry.name.endsWith(".json"),
  );
  const paths = files.map((entry) => relative(folder, join(entry.parentPath, entry.name))).sort();
  const textOf = (path: string): string => inUtf8(() => readTextFile(join(folder, path)), voice);
  return Object.fromEntries(paths.map((path) => [path.replaceAll(sep, "/"), textOf(path)]));
}
