import type { Day } from "../../model/day.js";
import { isObject, type Json, type JsonObject } from "../../model/json.js";
import { nearest } from "../../model/nearest.js";
import { SUBJECTS, type SubjectKind } from "../../model/subject.js";
import type { Knowledge } from "../../packs/knowledge.js";
import type { Level, PackKind } from "../../packs/pack.js";
import { paramsOf } from "../../packs/paramsOf.js";
import { LOCALES, type Locale } from "../../packs/texts.js";
import { blankSource, FIRST_SOURCE } from "../pack/newPack.js";
import { ScaffoldError } from "../scaffoldError.js";
import { blanks, titleBlank } from "../words.js";
import { KINDS, subjectOf, usualCheck } from "./usualCheck.js";

/** What a new rule is made of. */
export interface NewRule {
  /** `<pack>/<topic>/<key>` */
  readonly id: string;
  /** The kind of check. */
  readonly kind: string;
  /** Demands of the check in place of the usual ones. */
  readonly demands?: JsonObject;
  readonly subject?: SubjectKind;
  readonly level?: Level;
  readonly from?: Day;
  /** Key of a source of the pack; absent: the pack's only one, or one to be filled in. */
  readonly source?: string;
  /** Id of a remedy that there is; absent: a new one, to be filled in. */
  readonly remedy?: string;
}

/** The rules folder that a rule is added to, its files parsed, by their path below it. */
export interface RulesFolder {
  readonly files: ReadonlyMap<string, Json>;
  readonly knowledge: Knowledge;
  readonly today: Day;
}

const objectOf = (value: Json | undefined): JsonObject => (isObject(value) ? (value as JsonObject) : {});

const withSuggestion = (received: string, known: readonly string[]): { readonly [name: string]: string } => {
  const suggestion = nearest(received, known);
  return { received, known: known.join(", "), ...(suggestion === undefined ? {} : { suggestion }) };
};

interface Site {
  readonly folder: string;
  readonly pack: JsonObject;
  readonly topic: string;
  readonly key: string;
}

function siteOf(id: string, files: RulesFolder["files"]): Site {
  const [packId = "", topic, key, ...more] = id.split("/");
  const isKebab = (part: string | undefined): part is string => part !== undefined && /^[a-z0-9][a-z0-9-]*$/.test(part);
  if (!isKebab(topic) || !isKebab(key) || more.length > 0) throw new ScaffoldError("not-a-rule-id", { received: id });
  const packs = [...files].filter(([path]) => path.endsWith("/pack.json"));
  const found = packs.find(([, pack]) => objectOf(pack)["id"] === packId);
  if (found === undefined) {
    const known = packs.map(([, pack]) => String(objectOf(pack)["id"]));
    throw new ScaffoldError("no-such-pack", withSuggestion(packId, known));
  }
  return { folder: found[0].slice(0, -"/pack.json".length), pack: objectOf(found[1]), topic, key };
}

function checkOf({ kind, demands = {}, subject }: NewRule, knowledge: Knowledge) {
  const usual = usualCheck(kind, knowledge);
  if (usual === undefined) throw new ScaffoldError("no-such-kind", withSuggestion(kind, KINDS));
  const isPlain = isObject(usual.demands) && kind !== "logic";
  const made: Json = isPlain ? { ...objectOf(usual.demands), ...demands } : usual.demands;
  const about = subject ?? subjectOf(objectOf(made), usual.subject, Object.keys(SUBJECTS));
  return { check: { [kind]: made }, subject: about };
}

/** The source of a rule, and what has to be added to the topic file so that there is one. */
function sourceOf({ source }: NewRule, { pack }: Site, topic: JsonObject, today: Day) {
  const sources = { ...objectOf(pack["sources"]), ...objectOf(topic["$sources"]) };
  const known = Object.keys(sources);
  if (source !== undefined && !known.includes(source))
    throw new ScaffoldError("no-such-source", withSuggestion(source, known));
  const ref = source ?? (known.length === 1 ? known[0] : undefined) ?? FIRST_SOURCE;
  if (Object.hasOwn(sources, ref)) return { ref, added: {} };
  const made = blankSource(pack["kind"] as PackKind, today);
  return { ref, added: { $sources: { ...objectOf(topic["$sources"]), [ref]: made } } };
}

/** The remedy of a rule, and the files of a new one. */
function remedyOf({ remedy }: NewRule, { folder, key, pack }: Site, { files, knowledge }: RulesFolder) {
  const known = Object.keys(knowledge.remedies);
  if (remedy !== undefined && !known.includes(remedy))
    throw new ScaffoldError("no-such-remedy", withSuggestion(remedy, known));
  if (remedy !== undefined) return { id: remedy, added: {} };
  const id = known.includes(`meet-${key}`) ? `meet-${String(pack["id"])}-${key}` : `meet-${key}`;
  const extended = (path: string, value: Json): readonly [string, Json] => [
    path,
    { ...objectOf(files.get(path)), [id]: value },
  ];
  const words = LOCALES.map((locale) => extended(`${folder}/remedies.${locale}.json`, blanks.remedy[locale]));
  return { id, added: Object.fromEntries([extended(`${folder}/remedies.json`, {}), ...words]) };
}

const isNumber = (value: unknown): boolean => typeof value === "number";

function titleOf(check: Json, locale: Locale): string {
  const params = Object.entries(paramsOf(check, {})).filter(([, value]) => isNumber(value));
  // A demand is also known by the name of the one around it: the short name will do.
  const names = params.map(([name]) => name).filter((name) => /^[a-z]+$/.test(name));
  return titleBlank(names)[locale];
}

/**
 * The files of a rules folder that a new rule adds to, whole, by their path: the topic file with the rule, its words in every locale, and
 * the remedy. What the author has to write says TODO. Nothing that is there already is changed.
 *
 * Throws a `ScaffoldError` for an id, kind, source or remedy that there is not, and for a rule that there is already.
 */
export function newRule(rule: NewRule, rules: RulesFolder): { readonly [path: string]: Json } {
  const { files, knowledge, today } = rules;
  const site = siteOf(rule.id, files);
  const { folder, topic, key } = site;
  const path = `${folder}/${topic}.json`;
  const present = objectOf(files.get(path));
  if (Object.hasOwn(present, key)) throw new ScaffoldError("rule-exists", { received: rule.id, file: path });
  const { check, subject } = checkOf(rule, knowledge);
  const source = sourceOf(rule, site, present, today);
  const remedy = remedyOf(rule, site, rules);
  const made: JsonObject = {
    ...(rule.level === undefined || rule.level === "must" ? {} : { level: rule.level }),
    subject,
    check,
    ...(rule.from === undefined ? {} : { from: rule.from }),
    source: source.ref,
    remedy: remedy.id,
    note: blanks.note.en,
  };
  const words = LOCALES.map((locale) => {
    const file = `${folder}/${topic}.${locale}.json`;
    return [file, { ...objectOf(files.get(file)), [key]: { title: titleOf(check, locale) } }] as const;
  });
  return {
    [path]: { ...present, ...source.added, [key]: made },
    ...Object.fromEntries(words),
    ...remedy.added,
  };
}
