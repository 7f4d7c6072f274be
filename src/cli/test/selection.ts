import { readdirSync, statSync } from "node:fs";
import { basename, dirname, posix, relative, resolve, sep } from "node:path";
import { nearest } from "../../model/nearest.js";
import type { Fixtures } from "../../testing/fixtureFile.js";
import type { CliVoice } from "../cliVoice.js";
import type { Call } from "../command.js";
import { UsageError } from "../usageError.js";

/** The path from a folder to a file below it, with forward slashes; nothing for a file elsewhere. */
function below(folder: string | undefined, file: string): string | undefined {
  if (folder === undefined) return undefined;
  const path = relative(folder, file).replaceAll(sep, "/");
  return path.startsWith("..") ? undefined : path;
}

/** The ids of the packs in a folder; none where there is no such folder. */
function packsBelow(folder: string): readonly string[] {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return files.filter((file) => basename(file) === "pack.json").map((file) => basename(dirname(resolve(folder, file))));
}

/** Files that belong to a pack as a whole. */
const OF_THE_PACK = new Set(["pack", "definitions", "remedies", "coverage"]);

/** A file of a rules folder stands for the rules of its pack and topic: `marketplaces/amazon/listing.zh-CN.json`. */
function ofRulesFile(path: string): string {
  const [file = "", pack = ""] = path.split("/").reverse();
  const topic = file.replace(/(?:\.[a-z]{2}(?:-[A-Z]{2})?)?\.json$/, "");
  return OF_THE_PACK.has(topic) ? pack : `${pack}/${topic}`;
}

/** A path that was given, as beginnings of the ids of rules: `amazon`, `amazon/listing`, `amazon/listing/title-length`. */
function prefixesOf(given: string, fixtures: string, rules: string | undefined): readonly string[] {
  const fixture = below(fixtures, given);
  if (fixture !== undefined) return [fixture.replace(/\.json$/, "")];
  const file = below(rules, given);
  if (file?.endsWith(".json") === true) return [ofRulesFile(file)];
  return file === undefined ? [posix.normalize(given).replace(/\/$/, "")] : packsBelow(given);
}

const isBelow = (id: string, prefix: string): boolean => prefix === "" || id === prefix || id.startsWith(`${prefix}/`);

function nothingChosen(given: string, known: readonly string[], voice: CliVoice): UsageError {
  const depth = given.split("/").length;
  const suggestion = nearest(given, new Set(known.map((id) => id.split("/").slice(0, depth).join("/"))));
  const hint = suggestion === undefined ? "" : ` ${voice.say("did-you-mean", { suggestion })}`;
  return new UsageError(voice.say("nothing-to-test", { received: given }) + hint);
}

/** Which rules the paths of the command line choose; a `UsageError` for a path that chooses none. */
export function selectionOf(
  { parsed, voice }: Call,
  ids: readonly string[],
  fixtures: Fixtures,
  rules: string | undefined,
): (rule: string) => boolean {
  if (parsed.positionals.length === 0) return () => true;
  const known = [...ids, ...fixtures.files.map(({ rule }) => rule)];
  const prefixes = parsed.positionals.flatMap((given) => {
    const found = prefixesOf(given, fixtures.folder, rules).filter((prefix) => known.some((id) => isBelow(id, prefix)));
    if (found.length === 0) throw nothingChosen(given, known, voice);
    return found;
  });
  return (id) => prefixes.some((prefix) => isBelow(id, prefix));
}
