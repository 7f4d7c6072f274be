import { existsSync, readdirSync } from "node:fs";
import { canonicalText } from "../../lint/canonical/canonicalText.js";
import type { Json } from "../../model/json.js";
import type { Knowledge } from "../../packs/knowledge.js";
import type { PackFiles } from "../../packs/loadPacks.js";
import type { Pack } from "../../packs/pack.js";
import { schemaFor } from "../../packs/schemaFor.js";
import type { Call } from "../command.js";
import { hasWholeVocabulary, loadFiles, readRules, shippedRules } from "../loadRules.js";
import { readFolder } from "../readFolder.js";
import { schemaSeenFrom } from "./schemaSeenFrom.js";

/** A folder of rules that an author works on. */
export interface AuthoredRules {
  /** As the caller writes it. */
  readonly folder: string;
  readonly texts: PackFiles;
  /** The same, parsed. */
  readonly files: ReadonlyMap<string, Json>;
  readonly packs: readonly Pack[];
  readonly knowledge: Knowledge;
}

const USUAL_FOLDER = "rules";

/** The folder that the caller names, else `rules`. */
const rulesFolderOf = ({ parsed }: Call): string => parsed.text("rules")?.replace(/\/+$/, "") ?? USUAL_FOLDER;

const parsed = (texts: PackFiles): ReadonlyMap<string, Json> =>
  new Map(Object.entries(texts).map(([path, text]) => [path, JSON.parse(text) as Json]));

async function loaded(folder: string, files: PackFiles, { locale }: Call) {
  const { knowledge } = await shippedRules(locale);
  return await loadFiles({ folder, files, base: hasWholeVocabulary(files) ? undefined : knowledge }, locale);
}

/** Reads and loads the folder; a `UsageError` tells what is wrong in it before anything is added. */
export async function authoredRules(call: Call): Promise<AuthoredRules> {
  const folder = rulesFolderOf(call);
  const texts = readRules(folder, call.voice);
  const { packs, knowledge } = await loaded(folder, texts, call);
  return { folder, texts, files: parsed(texts), packs, knowledge };
}

/** The same for a folder that need not have a pack yet, nor be there. */
export async function startedRules(call: Call): Promise<AuthoredRules> {
  const folder = rulesFolderOf(call);
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    const texts = readFolder(folder, call.voice);
    const { packs, knowledge } = await loaded(folder, texts, call);
    return { folder, texts, files: parsed(texts), packs, knowledge };
  }
  const { knowledge } = await shippedRules(call.locale);
  return { folder, texts: {}, files: new Map(), packs: [], knowledge };
}

/** A file as it is written: a new one names its schema, so that an editor completes it. */
function withSchema(path: string, value: Json, { folder, files }: AuthoredRules): Json {
  const schema = files.has(path) ? undefined : schemaSeenFrom(`${folder}/${path}`, schemaFor(path));
  return schema === undefined ? value : { $schema: schema, ...(value as object) };
}

/** Files that are added to the folder, in canonical form, by their path as the caller writes it. They load, or a `UsageError` says why not. */
export async function addedTexts(
  added: { readonly [path: string]: Json },
  rules: AuthoredRules,
  call: Call,
): Promise<{ readonly [path: string]: string }> {
  const values = Object.entries(added).map(([path, value]) => [path, withSchema(path, value, rules)] as const);
  const all = new Map([...rules.files, ...values]);
  const texts = values.map(([path, value]) => [path, canonicalText(path, value, all)] as const);
  await loaded(rules.folder, { ...rules.texts, ...Object.fromEntries(texts) }, call);
  return Object.fromEntries(texts.map(([path, text]) => [`${rules.folder}/${path}`, text]));
}
