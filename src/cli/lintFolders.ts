import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { isVocabularyName } from "../model/vocabularyName.js";
import type { PackFiles } from "../packs/loadPacks.js";
import type { Call } from "./command.js";
import { reasonOf } from "./readDossier.js";
import { readFolder } from "./readFolder.js";
import { shownPath } from "./shownPath.js";
import { UsageError } from "./usageError.js";

/** Rule packs to lint: all files that belong together, and those that are asked about. */
export interface LintFolder {
  /** The rules folder, as the caller may write it. */
  readonly root: string;
  /** By their path below the rules folder. */
  readonly files: PackFiles;
  /** Files or folders below the rules folder that are asked about; none: all. */
  readonly asked: readonly string[];
}

const USUAL = "rules";

const posix = (path: string): string => path.replaceAll(sep, "/");

function isFolder(path: string, { voice }: Call): boolean {
  try {
    return statSync(path).isDirectory();
  } catch (error) {
    throw new UsageError(voice.say("no-rules-folder", { folder: path, reason: reasonOf(error, voice) }), {
      cause: error,
    });
  }
}

const OTHER_LISTS = new Set(["groups", "lists", "remedies"]);

function holdsVocabulary(folder: string): boolean {
  const vocabulary = join(folder, "vocabulary");
  if (!existsSync(vocabulary)) return false;
  return readdirSync(vocabulary)
    .map((file) => file.replace(/\.json$/, ""))
    .some((name) => isVocabularyName(name) || OTHER_LISTS.has(name));
}

/** The nearest folder at or above one that has a vocabulary. */
function vocabularyAbove(folder: string): string | undefined {
  if (holdsVocabulary(folder)) return folder;
  const above = dirname(folder);
  return above === folder ? undefined : vocabularyAbove(above);
}

function withPacks(folder: LintFolder, { voice }: Call): LintFolder {
  if (Object.keys(folder.files).some((path) => path === "pack.json" || path.endsWith("/pack.json"))) return folder;
  throw new UsageError(voice.say("no-packs", { folder: folder.root }));
}

const whole = (root: string, asked: readonly string[], { voice }: Call): LintFolder => ({
  root: shownPath(root),
  files: readFolder(root, voice),
  asked,
});

/** The packs that a path belongs to: those around a vocabulary above it, the one whose folder it is, or those below it. */
function folderFor(path: string, call: Call): LintFolder {
  const full = resolve(path);
  const folder = isFolder(full, call) ? full : dirname(full);
  const root = vocabularyAbove(folder);
  if (root !== undefined) return whole(root, full === root ? [] : [posix(relative(root, full))], call);
  if (!existsSync(join(folder, "pack.json"))) return whole(folder, full === folder ? [] : [basename(full)], call);
  const name = basename(folder);
  const files = Object.entries(readFolder(folder, call.voice)).map(
    ([file, text]) => [`${name}/${file}`, text] as const,
  );
  return {
    root: shownPath(dirname(folder)),
    files: Object.fromEntries(files),
    asked: full === folder ? [] : [posix(relative(dirname(folder), full))],
  };
}

function below(root: string, paths: readonly string[], call: Call): readonly string[] {
  return paths.map((path) => {
    isFolder(resolve(path), call);
    const inside = relative(resolve(root), resolve(path));
    if (inside.startsWith("..")) throw new UsageError(call.voice.say("not-below", { received: path, folder: root }));
    return posix(inside);
  });
}

/** Paths of one rules folder are asked about together. */
function joined(folders: readonly LintFolder[]): readonly LintFolder[] {
  const byRoot = new Map<string, LintFolder>();
  for (const folder of folders) {
    const known = byRoot.get(folder.root);
    const asked = known === undefined ? folder.asked : [...known.asked, ...folder.asked];
    const all = folder.asked.length === 0 || (known !== undefined && known.asked.length === 0);
    byRoot.set(folder.root, { ...folder, files: { ...known?.files, ...folder.files }, asked: all ? [] : asked });
  }
  return [...byRoot.values()];
}

/** The rule packs that a call asks to lint. */
export function lintFolders(call: Call): readonly LintFolder[] {
  const { parsed, voice } = call;
  const rules = parsed.text("rules");
  if (rules !== undefined) {
    isFolder(resolve(rules), call);
    const asked = below(rules, parsed.positionals, call).filter((path) => path !== "");
    return [withPacks(whole(resolve(rules), asked, call), call)];
  }
  if (parsed.positionals.length === 0 && !existsSync(USUAL)) throw new UsageError(voice.say("nothing-to-lint"));
  const paths = parsed.positionals.length === 0 ? [USUAL] : parsed.positionals;
  return joined(paths.map((path) => withPacks(folderFor(path, call), call)));
}
