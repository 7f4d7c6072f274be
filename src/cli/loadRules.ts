import type { Knowledge } from "../packs/knowledge.js";
import type { LoadedPacks, PackFiles } from "../packs/loadPacks.js";
import type { Pack } from "../packs/pack.js";
import { PackError } from "../packs/packError.js";
import { shippedKnowledge } from "../packs/shippedKnowledge.js";
import { collectTexts, type Locale, type PackTexts } from "../packs/texts.js";
import { type CliVoice, cliVoice } from "./cliVoice.js";
import type { Parsed } from "./parseOptions.js";
import { reasonOf } from "./readDossier.js";
import { readFolder } from "./readFolder.js";
import { UsageError } from "./usageError.js";

/** The packs to check with, their words, and what they know. */
export interface Rules {
  readonly packs: readonly Pack[];
  readonly knowledge: Knowledge;
  readonly texts: PackTexts;
}

/** The words of the rules that ship. */
export async function shippedTexts(locale: Locale): Promise<PackTexts> {
  const { default: texts } =
    locale === "en" ? await import("../generated/texts/en.js") : await import("../generated/texts/zh-CN.js");
  return texts;
}

/** The rules that ship. */
export async function shippedRules(locale: Locale): Promise<Rules> {
  const { packs } = await import("../generated/packs.js");
  return { packs, knowledge: shippedKnowledge(), texts: await shippedTexts(locale) };
}

/** The files of a rules folder; a `UsageError` where there are none. */
export function readRules(folder: string, voice: CliVoice): PackFiles {
  let files: PackFiles;
  try {
    files = readFolder(folder, voice);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(voice.say("no-rules-folder", { folder, reason: reasonOf(error, voice) }), { cause: error });
  }
  if (!Object.keys(files).some((path) => path === "pack.json" || path.endsWith("/pack.json")))
    throw new UsageError(voice.say("no-packs", { folder }));
  return files;
}

/** Files of rule packs that are to be loaded. */
export interface RuleFiles {
  /** The folder, as the caller writes it. */
  readonly folder: string;
  /** By their path below it. */
  readonly files: PackFiles;
  /** What they build on. */
  readonly base: Knowledge | undefined;
}

/** Loads packs; a `UsageError` tells all that keeps them from it. The validator of packs is only loaded where it is needed. */
export async function loadFiles({ folder, files, base }: RuleFiles, locale: Locale): Promise<LoadedPacks> {
  const { loadPacks } = await import("../packs/loadPacks.js");
  try {
    return loadPacks(files, base === undefined ? {} : { base });
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    const { tellProblems } = await import("./tellProblems.js");
    const problems = tellProblems(folder, files, base, locale);
    throw new UsageError(`${cliVoice(locale).say("rules-do-not-load", { folder })}\n\n${problems}`, { cause: error });
  }
}

/** A vocabulary that says which countries there are is a whole one: nothing is added to it. */
export const hasWholeVocabulary = (files: PackFiles): boolean => Object.hasOwn(files, "vocabulary/countries.json");

/** The words of two sets of packs; theirs count where both have some. */
export function joinTexts(ours: PackTexts, theirs: PackTexts): PackTexts {
  const lists = Object.entries(theirs.names).map(([list, names]) => [list, { ...ours.names[list], ...names }] as const);
  return {
    locale: ours.locale,
    packs: { ...ours.packs, ...theirs.packs },
    rules: { ...ours.rules, ...theirs.rules },
    remedies: { ...ours.remedies, ...theirs.remedies },
    names: { ...ours.names, ...Object.fromEntries(lists) },
    fields: { ...ours.fields, ...theirs.fields },
    codes: { ...ours.codes, ...theirs.codes },
  };
}

/**
 * The rules to check with: those that ship, those of a folder on top, or with `--only-rules` those of the folder alone.
 * A folder used alone that has a whole vocabulary of its own builds on nothing else; every other one builds on the shipped vocabulary.
 */
export async function loadRules(parsed: Parsed, locale: Locale, voice: CliVoice): Promise<Rules> {
  const folder = parsed.text("rules");
  const only = parsed.flag("only-rules");
  if (folder === undefined && only) throw new UsageError(voice.say("only-rules-alone"));
  const ours = await shippedRules(locale);
  if (folder === undefined) return ours;
  const files = readRules(folder, voice);
  const base = only && hasWholeVocabulary(files) ? undefined : ours.knowledge;
  const { packs, knowledge } = await loadFiles({ folder, files, base }, locale);
  const texts = joinTexts(ours.texts, collectTexts(files, locale));
  return {
    packs: only ? packs : [...ours.packs.filter((pack) => !packs.some((own) => own.id === pack.id)), ...packs],
    knowledge,
    texts,
  };
}
