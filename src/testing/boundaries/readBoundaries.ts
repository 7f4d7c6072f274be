import { existsSync, readdirSync } from "node:fs";
import { join, sep } from "node:path";
import { readTextFile } from "../readTextFile.js";
import type { BoundaryFiles } from "./boundaryFile.js";

const ENDING = ".json";

const withSlashes = (path: string): string => path.replaceAll(sep, "/");

/** Reads the files of boundaries in a folder, `<pack>.json` each; nothing where there is no such folder. A `TypeError` names one in another encoding than UTF-8. */
export function readBoundaries(folder: string): BoundaryFiles | undefined {
  if (!existsSync(folder)) return undefined;
  const names = readdirSync(folder).filter((name) => name.endsWith(ENDING));
  const files = names.sort().map((name) => ({
    pack: name.slice(0, -ENDING.length),
    path: withSlashes(join(folder, name)),
    text: readTextFile(join(folder, name)),
  }));
  return { folder: withSlashes(folder), files };
}
