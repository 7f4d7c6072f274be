import { isObject, type Json, type JsonObject } from "../model/json.js";
import { authoredRuleSchema } from "../packs/authored.schema.js";
import { entriesOf } from "../packs/entriesOf.js";
import { expandRule } from "../packs/expandRule.js";
import type { LoadedPacks } from "../packs/loadPacks.js";
import { namesFor } from "../packs/namesFor.js";
import { foldersOf, isTopicFile } from "../packs/packFolders.js";
import { Reporter } from "../packs/reporter.js";
import type { LintedDefinition, LintedPack, LintedPacks, LintedRule } from "./lintedPacks.js";

type Surroundings = Pick<LintedPacks, "asOf" | "staleAfterMonths" | "files" | "base">;

/** Keys of a topic file that are no rules. */
const NO_RULE = new Set(["$defaults", "$sources", "$schema"]);

function ruleOf(pack: LintedPack, topic: string, key: string, content: JsonObject, loaded: LoadedPacks): LintedRule[] {
  const id = `${pack.folder.pack.id}/${topic}/${key}`;
  const rule = pack.pack.rules.find((one) => one.id === id);
  const written = content[key];
  if (rule === undefined || !isObject(written)) return [];
  const defaults = isObject(content["$defaults"]) ? content["$defaults"] : {};
  const authored = authoredRuleSchema.parse({ ...defaults, ...written });
  const file = `${pack.folder.path}/${topic}.json`;
  const expandedClauses = expandRule(authored, new Reporter(), { file, rule: key });
  const clauses = expandedClauses.map((one, index) => ({ ...one, clause: rule.clauses[index] ?? one.clause }));
  const names = namesFor(rule.subject, loaded.knowledge);
  return [{ id, key, file, pack, authored, written: written as JsonObject, rule, clauses, names }];
}

function rulesOf(pack: LintedPack, loaded: LoadedPacks): LintedRule[] {
  return [...pack.folder.files].flatMap(([name, content]) => {
    if (!isTopicFile(name) || !isObject(content)) return [];
    const topic = name.slice(0, -".json".length);
    const keys = Object.keys(content).filter((key) => !NO_RULE.has(key));
    return keys.flatMap((key) => ruleOf(pack, topic, key, content as JsonObject, loaded));
  });
}

function definitionsOf({ folder }: LintedPack, { knowledge }: LoadedPacks): LintedDefinition[] {
  return entriesOf(folder.files.get("definitions.json") as Json | undefined).flatMap(([key]) => {
    const id = `${folder.pack.id}/${key}`;
    const definition = knowledge.definitions[id];
    const file = `${folder.path}/definitions.json`;
    return definition === undefined
      ? []
      : [{ id, key, file, definition, names: namesFor(definition.subject, knowledge) }];
  });
}

/** Brings together what lints look at. */
export function gatherPacks(loaded: LoadedPacks, surroundings: Surroundings): LintedPacks {
  const byId = new Map(loaded.packs.map((pack) => [pack.id, pack]));
  const packs = foldersOf(surroundings.files, new Reporter()).flatMap((folder): LintedPack[] => {
    const pack = byId.get(folder.pack.id);
    return pack === undefined ? [] : [{ folder, pack }];
  });
  return {
    ...surroundings,
    packs,
    rules: packs.flatMap((pack) => rulesOf(pack, loaded)),
    definitions: packs.flatMap((pack) => definitionsOf(pack, loaded)),
    knowledge: loaded.knowledge,
  };
}
