import type { PackFiles } from "../packs/loadPacks.js";
import { parseFiles } from "../packs/packFolders.js";
import { Reporter } from "../packs/reporter.js";
import { canonicalText } from "./canonical/canonicalText.js";

/**
 * The files of rule packs that are not in canonical form, as they would be: keys in their order, vocabulary sorted, two spaces, on one
 * line what fits into 120 columns. What the packs say stays the same, and a second run finds nothing.
 *
 * `fixPacks({ "vocabulary/groups.json": '{"EU": ["FR","DE"]}' })` is `{ "vocabulary/groups.json": '{\n  "EU": ["DE", "FR"]\n}\n' }`.
 *
 * Files that are no JSON, or that have a key twice, are left alone.
 */
export function fixPacks(files: PackFiles): PackFiles {
  const parsed = parseFiles(files, new Reporter());
  const texts = [...parsed].map(([path, value]) => [path, canonicalText(path, value, parsed)] as const);
  return Object.fromEntries(texts.filter(([path, text]) => text !== files[path]));
}
