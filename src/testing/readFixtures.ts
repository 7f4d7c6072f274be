import { readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { FixtureFile, Fixtures } from "./fixtureFile.js";
import { readTextFile } from "./readTextFile.js";

const ENDING = ".json";

const withSlashes = (path: string): string => path.replaceAll(sep, "/");

/**
 * Reads the fixture files below a folder: `<rule id>.json` each, such as `amazon/listing/title-length.json`.
 *
 * Throws what the file system throws for a folder that is not there or cannot be read, and a `TypeError` that names a file in another
 * encoding than UTF-8.
 */
export function readFixtures(folder: string): Fixtures {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(ENDING))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const files = paths.map(
    (path): FixtureFile => ({
      rule: withSlashes(relative(folder, path)).slice(0, -ENDING.length),
      path: withSlashes(path),
      text: readTextFile(path),
    }),
  );
  return { folder: withSlashes(folder), files };
}
