import { posix, relative, sep } from "node:path";
import { nearest } from "../../model/nearest.js";
import type { Fixtures } from "../../testing/fixtureFile.js";
import type { Call } from "../command.js";
import { UsageError } from "../usageError.js";

/** The path from a folder to a file below it, with forward slashes; nothing for a file elsewhere. */
function below(folder: string | undefined, file: string): string | undefined {
  if (folder === undefined) return undefined;
  const path = relative(folder, file).replaceAll(sep, "/");
  return path.startsWith("..") ? undefined : path;
}

/** A file of a rules folder names the rules of its pack and topic: `marketplaces/amazon/listing.zh-CN.json`. */
function ofRules(path: string): string {
  const [topic = "", pack = ""] = path.split("/").reverse();
  if (!topic.endsWith(".json")) return topic;
  const name = topic.replace(/(?:\.[a-z]{2}(?:-[A-Z]{2})?)?\.json$/, "");
  return name === "pack" ? pack : `${pack}/${name}`;
}

/** A path that was given, as the beginning of the ids of rules: `amazon`, `amazon/listing`, `amazon/listing/title-length`. */
function prefixOf(given: string, fixtures: string, rules: string | undefined): string {
  const fixture = below(fixtures, given);
  if (fixture !== undefined) return fixture.replace(/\.json$/, "");
  const file = below(rules, given);
  if (file !== undefined) return file === "" ? "" : ofRules(file);
  return posix.normalize(given).replace(/\/$/, "");
}

const isBelow = (id: string, prefix: string): boolean => prefix === "" || id === prefix || id.startsWith(`${prefix}/`);

/** Which rules the paths of the command line choose; a `UsageError` for a path that chooses none. */
export function selectionOf(
  { parsed, voice }: Call,
  ids: readonly string[],
  fixtures: Fixtures,
  rules: string | undefined,
): (rule: string) => boolean {
  if (parsed.positionals.length === 0) return () => true;
  const known = [...ids, ...fixtures.files.map(({ rule }) => rule)];
  const prefixes = parsed.positionals.map((given) => {
    const prefix = prefixOf(given, fixtures.folder, rules);
    if (known.some((id) => isBelow(id, prefix))) return prefix;
    const depth = prefix.split("/").length;
    const suggestion = nearest(prefix, new Set(known.map((id) => id.split("/").slice(0, depth).join("/"))));
    const hint = suggestion === undefined ? "" : ` ${voice.say("did-you-mean", { suggestion })}`;
    throw new UsageError(voice.say("nothing-to-test", { received: given }) + hint);
  });
  return (id) => prefixes.some((prefix) => isBelow(id, prefix));
}
