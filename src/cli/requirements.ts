import { addressBook, countriesIn } from "../addresses/index.js";
import { loadAddresses } from "../addresses/loadAddresses.js";
import type { Checker } from "../engine/checker.js";
import { dossierOf, type Facts } from "../forms/facts.js";
import { compare } from "../forms/requirements/compare.js";
import { requirements as requirementsOf } from "../forms/requirements/requirements.js";
import { parseDossier } from "../model/parseDossier.js";
import type { Target } from "../model/target.js";
import { renderComparison, renderComparisonMarkdown } from "../render/renderComparison.js";
import { renderJson } from "../render/renderJson.js";
import { renderRequirements } from "../render/renderRequirements.js";
import { renderRequirementsMarkdown } from "../render/renderRequirementsMarkdown.js";
import { localizeComparison } from "../text/requirements/localizeComparison.js";
import { localizeRequirements } from "../text/requirements/localizeRequirements.js";
import { readingOf } from "./checkOptionsOf.js";
import type { Call, Command } from "./command.js";
import { factsOf } from "./factsOf.js";
import { fileOf } from "./fileOf.js";
import { LIST_FORMATS, type ListFormat } from "./formats.js";
import { loadRules, type Rules } from "./loadRules.js";
import { outputsOf, type Renderer, writeOutputs } from "./outputs.js";
import { checkerWith } from "./question.js";
import { readDossier } from "./readDossier.js";
import { targetOf, targetsOf } from "./targetsOf.js";
import { tellUnread } from "./tellUnread.js";
import { tellWaiversOfNothing } from "./tellWaiversOfNothing.js";
import { PLAIN_TEXT, terminalOptions } from "./terminal.js";
import { UsageError } from "./usageError.js";
import { withCountriesMeant } from "./withCountriesMeant.js";

/** What is asked about, and what is known. */
interface Asked {
  readonly checker: Checker;
  readonly rules: Rules;
  readonly targets: readonly [Target, ...Target[]];
  readonly facts: Facts;
}

/** What cannot be read in a dossier counts as not known, and is told beside the answer. */
async function dossierIn(call: Call, rules: Rules): Promise<unknown> {
  if (call.parsed.positionals.length === 0) return undefined;
  const { json } = await readDossier(fileOf(call, "requirements"), call.voice);
  const { dossier, issues } = parseDossier(json, rules.knowledge.codes);
  tellUnread(withCountriesMeant(issues, rules.knowledge.codes), json, rules, call);
  tellWaiversOfNothing(dossier, rules, call);
  return dossier;
}

async function asked(call: Call): Promise<Asked> {
  const rules = await loadRules(call.parsed, call.locale, call.voice);
  const targets = targetsOf(call.parsed, rules, call.voice) as Asked["targets"];
  const dossier = await dossierIn(call, rules);
  const facts = factsOf(call, rules, dossier);
  const checker = await checkerWith(call, rules, addressBook(await loadAddresses(countriesIn(dossier ?? {}))));
  return { checker, rules, targets, facts };
}

const wordsOf = ({ rules, facts }: Asked, { locale }: Call) => ({
  locale,
  texts: rules.texts,
  packs: rules.packs,
  dossier: dossierOf(facts),
});

function terminalFor(toFile: boolean, { parsed }: Call) {
  return toFile ? PLAIN_TEXT : terminalOptions(process.stdout, process.env, parsed.text("color"));
}

/** One is told as it is, several as a list. */
const jsonOf = (written: readonly object[]): string => {
  const [only] = written;
  return renderJson(written.length === 1 && only !== undefined ? only : written, { pretty: true });
};

function listRenderer(question: Asked, call: Call): Renderer<ListFormat> {
  const { parsed, voice } = call;
  const { checker, targets, facts } = question;
  const lists = targets.map((target) => requirementsOf(checker, target, facts, readingOf(call)));
  const localized = lists.map((list) => localizeRequirements(list, wordsOf(question, call)));
  const options = { all: parsed.flag("all"), notAsked: parsed.flag("not-binding") };
  const today = parsed.text("as-of") === undefined ? `${voice.say("today")}\n` : "";
  const formats: { readonly [Name in ListFormat]: (toFile: boolean) => string } = {
    terminal: (toFile) =>
      localized.map((list) => renderRequirements(list, terminalFor(toFile, call), options)).join("\n") + today,
    json: () => jsonOf(parsed.text("locale") === undefined ? lists : localized),
    markdown: () => localized.map((list) => renderRequirementsMarkdown(list, options)).join("\n"),
  };
  return (format, toFile) => formats[format](toFile);
}

function comparisonRenderer(other: string, question: Asked, call: Call): Renderer<ListFormat> {
  const { parsed, voice } = call;
  const { checker, rules, targets, facts } = question;
  if (targets.length > 1) throw new UsageError(voice.say("one-target-only", { count: targets.length }));
  const ask = (target: Target) => requirementsOf(checker, target, facts, readingOf(call));
  const [from] = targets;
  const { mode } = from;
  const to = { ...targetOf(other, rules, voice), ...(mode === undefined ? {} : { mode }) };
  const comparison = compare(ask(from), ask(to));
  const localized = localizeComparison(comparison, wordsOf(question, call));
  const formats: { readonly [Name in ListFormat]: (toFile: boolean) => string } = {
    terminal: (toFile) => renderComparison(localized, terminalFor(toFile, call)),
    json: () => jsonOf([parsed.text("locale") === undefined ? comparison : localized]),
    markdown: () => renderComparisonMarkdown(localized),
  };
  return (format, toFile) => formats[format](toFile);
}

/** `greenlane requirements`: what a target asks, before there is a dossier or with part of one; with `--compare`, what another asks on top. */
export const requirements: Command = async (call) => {
  const outputs = outputsOf(call, LIST_FORMATS);
  const question = await asked(call);
  const other = call.parsed.text("compare");
  const render = other === undefined ? listRenderer(question, call) : comparisonRenderer(other, question, call);
  writeOutputs(outputs, render, call);
  return 0;
};
