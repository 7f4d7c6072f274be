import { isObject, type Json } from "../model/json.js";
import { authoredRuleSchema, defaultsSchema, sourceSchema } from "./authored.schema.js";
import { checkCycles } from "./checkCycles.js";
import { gatherKnowledge, type PackFolder } from "./gatherKnowledge.js";
import type { Knowledge } from "./knowledge.js";
import { loadRule } from "./loadRule.js";
import { namesFor } from "./namesFor.js";
import type { Pack, Rule, Source } from "./pack.js";
import { PackError, type ProblemCode } from "./packError.js";
import { folderOf, foldersOf, isTopicFile, parseFiles } from "./packFolders.js";
import { Reporter, type Spot, soundProperties } from "./reporter.js";
import { hasTopicName, tellTopicName } from "./topicName.js";
import { checkCondition } from "./typeCheckSpec.js";
import { usesOf } from "./usesOf.js";

/** The files of rule packs: path below the rules folder, such as `marketplaces/amazon/listing.json`, to its text. */
export type PackFiles = { readonly [path: string]: string };

/** Problems that there need not be once a file can be read that cannot be now. */
const NAMES_ANOTHER_FILE: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  "missing-file",
  "unknown-code",
  "unknown-list",
  "unknown-definition",
  "unknown-source",
  "unknown-remedy",
  "unknown-rule",
  "unknown-category",
  "unknown-market",
]);

/** Properties of a rule without which others cannot be understood. */
const NEEDED_BY_OTHERS: ReadonlySet<string> = new Set(["subject", "source", "check", "periods", "table"]);

/** What packs from outside may build on. */
export interface LoadOptions {
  /** Vocabulary, categories and definitions of packs that are loaded already. */
  readonly base?: Knowledge;
}

/** Loaded packs with what they declare for others. */
export interface LoadedPacks {
  readonly packs: readonly Pack[];
  readonly knowledge: Knowledge;
}

function topicRules(
  folder: PackFolder,
  topic: string,
  content: Json,
  packSources: { readonly [ref: string]: Source },
  knowledge: Knowledge,
  reporter: Reporter,
) {
  const file = `${folder.path}/${topic}.json`;
  const { $defaults, $sources, $schema, ...entries } = (isObject(content) ? content : {}) as {
    readonly [key: string]: Json;
  };
  if (!isObject(content)) reporter.add("wrong-type", { file }, "an object of rules", content);
  const defaults =
    $defaults === undefined ? {} : (reporter.parse(defaultsSchema, $defaults, { file, place: "$defaults" }) ?? {});
  const own: Record<string, Source> = {};
  for (const [ref, source] of Object.entries(($sources ?? {}) as { readonly [ref: string]: Json })) {
    const parsed = reporter.parse(sourceSchema, source, { file, place: `$sources/${ref}` });
    if (parsed !== undefined) own[ref] = parsed as Source;
    if (packSources[ref] !== undefined && JSON.stringify(packSources[ref]) !== JSON.stringify(source))
      reporter.add(
        "duplicate-id",
        { file, place: `$sources/${ref}` },
        "a key that the pack's sources do not have",
        ref,
      );
  }
  const rules: Rule[] = [];
  for (const [key, entry] of Object.entries(entries)) {
    if (!/^[a-z0-9][a-z0-9-]*$/.test(key)) reporter.add("invalid-value", { file, rule: key }, "a kebab-case key", key);
    const written = isObject(entry) ? { ...defaults, ...entry } : entry;
    const authored =
      reporter.parse(authoredRuleSchema, written, { file, rule: key }) ??
      authoredRuleSchema.safeParse(soundProperties(authoredRuleSchema, written, NEEDED_BY_OTHERS)).data;
    const rule =
      authored === undefined
        ? undefined
        : loadRule(authored, { folder, topic, key, sources: { ...packSources, ...own } }, knowledge, reporter);
    if (rule !== undefined) rules.push(rule);
  }
  return { rules, sources: own };
}

function loadFolder(folder: PackFolder, knowledge: Knowledge, reporter: Reporter): Omit<Pack, "uses"> {
  const { pack, files, path } = folder;
  let sources = (pack.sources ?? {}) as { readonly [ref: string]: Source };
  const packSources = sources;
  const rules: Rule[] = [];
  for (const [name, content] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (!isTopicFile(name)) continue;
    if (!hasTopicName(name, files)) {
      tellTopicName(`${path}/${name}`, reporter);
      continue;
    }
    const topic = topicRules(folder, name.replace(/\.json$/, ""), content, packSources, knowledge, reporter);
    rules.push(...topic.rules);
    for (const [ref, source] of Object.entries(topic.sources)) {
      if (sources[ref] !== undefined && JSON.stringify(sources[ref]) !== JSON.stringify(source))
        reporter.add(
          "duplicate-id",
          { file: `${path}/${name}`, place: `$sources/${ref}` },
          "one meaning for a key in a pack",
          ref,
        );
    }
    sources = { ...sources, ...topic.sources };
  }
  if (pack.kind === "service" && pack.binds === undefined)
    reporter.add(
      "missing-key",
      { file: `${path}/pack.json`, place: "binds" },
      "whom a service's rules bind",
      undefined,
    );
  if (pack.category?.members !== undefined) {
    const names = namesFor("listing", knowledge);
    checkCondition(
      pack.category.members as Json,
      { names, knowledge, reporter },
      { file: `${path}/pack.json`, place: "category/members" },
    );
  }
  return {
    format: 1,
    id: pack.id,
    kind: pack.kind,
    version: pack.version,
    markets: pack.markets ?? [],
    sources,
    rules,
  };
}

function checkDefinitions(
  folders: readonly PackFolder[],
  knowledge: Knowledge,
  base: Knowledge | undefined,
  reporter: Reporter,
): void {
  const fileOf = (pack: string): string =>
    `${folders.find((folder) => folder.pack.id === pack)?.path ?? pack}/definitions.json`;
  for (const [id, definition] of Object.entries(knowledge.definitions)) {
    if (base?.definitions[id] !== undefined) continue;
    const [pack = "", key = ""] = id.split("/");
    const names = namesFor(definition.subject, knowledge);
    checkCondition(definition.when, { names, knowledge, reporter }, { file: fileOf(pack), rule: key, place: "when" });
  }
  checkCycles(knowledge.definitions, fileOf, reporter);
}

function checkReplaced(packs: readonly Omit<Pack, "uses">[], folders: readonly PackFolder[], reporter: Reporter): void {
  const rules = new Map(packs.flatMap((pack) => pack.rules.map((rule) => [rule.id, rule] as const)));
  for (const { id: pack, rules: own } of packs) {
    const path = folders.find((folder) => folder.pack.id === pack)?.path ?? pack;
    for (const rule of own) {
      const spot = { file: `${path}/${rule.area}.json`, rule: rule.id.split("/").at(-1) ?? "", place: "replaces" };
      for (const id of rule.replaces ?? []) checkReplacedRule(id, rule, rules, reporter, spot);
    }
  }
}

function checkReplacedRule(
  id: string,
  rule: Rule,
  rules: ReadonlyMap<string, Rule>,
  reporter: Reporter,
  spot: Spot,
): void {
  const other = rules.get(id);
  if (other === undefined) reporter.unknown("unknown-rule", spot, "a rule of a loaded pack", id, rules.keys());
  else if (other.subject !== rule.subject)
    reporter.add("invalid-value", spot, `a rule about a ${rule.subject}`, `${id}, about a ${other.subject}`);
}

/**
 * Loads rule packs: parses, validates and type-checks everything, and makes of it what the core evaluates: data, and the kinds of checks that it uses.
 *
 * Packs are not trusted: size, depth, keys and regular expressions are limited.
 * Throws a `PackError` with all problems at once. Does not check texts (see `checkTexts`).
 */
export function loadPacks(files: PackFiles, options: LoadOptions = {}): LoadedPacks {
  const reporter = new Reporter();
  const parsed = parseFiles(files, reporter);
  const isWhole = reporter.problems.length === 0;
  const vocabulary = new Map([...parsed].filter(([path]) => folderOf(path) === "vocabulary"));
  const folders = foldersOf(parsed, reporter);
  const knowledge = gatherKnowledge(vocabulary, folders, options.base, reporter);
  checkDefinitions(folders, knowledge, options.base, reporter);
  const loaded = folders.map((folder) => loadFolder(folder, knowledge, reporter));
  checkReplaced(loaded, folders, reporter);
  if (reporter.problems.length > 0)
    throw new PackError(reporter.distinct().filter(({ code }) => isWhole || !NAMES_ANOTHER_FILE.has(code)));
  return { packs: loaded.map((pack) => ({ ...pack, uses: usesOf(pack.rules, knowledge) })), knowledge };
}
