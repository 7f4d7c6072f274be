import type { Json } from "../model/json.js";
import { nearest } from "../model/nearest.js";
import { packFileSchema } from "./authored.schema.js";
import type { PackFolder } from "./gatherKnowledge.js";
import type { PackFiles } from "./loadPacks.js";
import { LIMITS, parseJson } from "./parseJson.js";
import type { Reporter } from "./reporter.js";

/** Files of a pack's folder that hold no rules. */
const NO_TOPIC = new Set(["pack.json", "definitions.json", "remedies.json", "coverage.json"]);
const LOCALE_FILE = /\.[a-z]{2}(?:-[A-Z]{2})?\.json$/;

/** Whether a file of a pack's folder holds rules. */
export const isTopicFile = (name: string): boolean =>
  name.endsWith(".json") && !NO_TOPIC.has(name) && !LOCALE_FILE.test(name);

/** The folder that a file stands in; empty for none. */
export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf("/")));

const PACK_FILE = "pack.json";

const isPackFile = (path: string): boolean => path === PACK_FILE || path.endsWith(`/${PACK_FILE}`);

/** Parses the files of rule packs; those that cannot be used are left out and reported. */
export function parseFiles(files: PackFiles, reporter: Reporter): ReadonlyMap<string, Json> {
  const parsed = new Map<string, Json>();
  const total = Object.values(files).reduce((sum, text) => sum + text.length, 0);
  if (total > LIMITS.totalCharacters) {
    reporter.add("too-large", { file: "" }, `at most ${LIMITS.totalCharacters} characters in all`, total);
    return parsed;
  }
  for (const [path, text] of Object.entries(files)) {
    const { value, problems } = parseJson(path, text);
    reporter.problems.push(...problems);
    if (value !== undefined && problems.length === 0) parsed.set(path, value);
  }
  return parsed;
}

/** Folders of rules without a `pack.json`, each told once: at the file that was probably meant to be it, else at the first. */
function tellPackless(files: ReadonlyMap<string, Json>, reporter: Reporter): void {
  const known = new Set([...files.keys()].filter(isPackFile).map(folderOf));
  const packless = new Map<string, string[]>();
  for (const path of files.keys()) {
    const folder = folderOf(path);
    if (known.has(folder) || folder === "vocabulary" || LOCALE_FILE.test(path)) continue;
    packless.set(folder, [...(packless.get(folder) ?? []), path]);
  }
  for (const paths of packless.values()) {
    const names = paths.map((path) => path.slice(path.lastIndexOf("/") + 1));
    const meant = names.findIndex((name) => nearest(name, [PACK_FILE]) !== undefined);
    const file = paths[Math.max(0, meant)] ?? "";
    if (meant === -1) reporter.add("missing-file", { file }, "a pack.json beside it", undefined);
    else reporter.add("missing-file", { file }, "a pack.json beside it", names[meant], PACK_FILE);
  }
}

/** The folders with a `pack.json`, in the order of their paths. */
export function foldersOf(files: ReadonlyMap<string, Json>, reporter: Reporter): PackFolder[] {
  const folders: PackFolder[] = [];
  for (const [path, value] of files) {
    if (!isPackFile(path)) continue;
    const pack = reporter.parse(packFileSchema, value, { file: path });
    const folder = folderOf(path);
    const own = [...files]
      .filter(([other]) => folderOf(other) === folder)
      .map(([other, content]) => [other.slice(folder.length + 1), content] as const);
    if (pack === undefined) continue;
    if (pack.id !== folder.slice(folder.lastIndexOf("/") + 1))
      reporter.add(
        "invalid-value",
        { file: path, place: "id" },
        `the folder's name, ${folder.slice(folder.lastIndexOf("/") + 1)}`,
        pack.id,
      );
    if (folders.some((other) => other.pack.id === pack.id))
      reporter.add("duplicate-id", { file: path, place: "id" }, "an id that no other pack has", pack.id);
    folders.push({ path: folder, pack, files: new Map(own) });
  }
  tellPackless(files, reporter);
  return folders.sort((a, b) => (a.path < b.path ? -1 : 1));
}
