import { type AddressBook, addressBook, countriesIn } from "../addresses/index.js";
import { loadAddresses } from "../addresses/loadAddresses.js";
import { type Checker, type CheckOptions, createChecker } from "../engine/checker.js";
import type { InputIssue } from "../model/inputIssue.js";
import { parseDossier } from "../model/parseDossier.js";
import type { Target } from "../model/target.js";
import type { SourceFile } from "../render/checkOutput.js";
import { readingOf } from "./checkOptionsOf.js";
import type { Call } from "./command.js";
import { fileOf } from "./fileOf.js";
import type { Topic } from "./help/help.js";
import { loadRules, type Rules } from "./loadRules.js";
import { namedFile } from "./namedFile.js";
import { readDossier } from "./readDossier.js";
import { targetsOf } from "./targetsOf.js";
import { tellWaiversOfNothing } from "./tellWaiversOfNothing.js";
import { withCountriesMeant } from "./withCountriesMeant.js";

/** Everything that a dossier is asked with. */
export interface Question {
  readonly rules: Rules;
  readonly checker: Checker;
  readonly dossier: object;
  /** The file it was read from, and how it is named in outputs. */
  readonly file: SourceFile;
  readonly targets: readonly Target[];
  readonly options: CheckOptions & { readonly inputIssues: readonly InputIssue[] };
}

/** A checker with the forms of addresses of some countries. */
export async function checkerWith({ parsed }: Call, { packs }: Rules, addresses: AddressBook): Promise<Checker> {
  if (!parsed.flag("reference")) return createChecker({ packs, addresses });
  const { compileReferenceCondition } = await import("../reference.js");
  return createChecker({ packs, addresses, evaluator: compileReferenceCondition });
}

/** Reads what `check` and `explain` have in common: rules, targets, day, dossier. */
export async function readQuestion(call: Call, command: Topic): Promise<Question> {
  const { parsed, locale, voice } = call;
  const file = fileOf(call, command);
  const reading = readingOf(call);
  const rules = await loadRules(parsed, locale, voice);
  const targets = targetsOf(parsed, rules, voice);
  const { json, text } = await readDossier(file, voice);
  const { dossier, issues } = parseDossier(json, rules.knowledge.codes);
  tellWaiversOfNothing(dossier, rules, call);
  return {
    rules,
    checker: await checkerWith(call, rules, addressBook(await loadAddresses(countriesIn(dossier)))),
    dossier,
    file: { path: namedFile(file, process.env, process.cwd()), text },
    targets,
    options: { ...reading, inputIssues: withCountriesMeant(issues, rules.knowledge.codes) },
  };
}
