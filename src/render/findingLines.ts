import { LOCALES } from "../packs/texts.js";
import type { LocalizedFinding } from "../text/localizedReport.js";
import { findingTexts } from "../text/own/findingTexts.js";
import type { RenderWords } from "./renderWords.js";

/** What is said where there is nothing to say but that it is not known. */
const NOTHING_MORE: ReadonlySet<string> = new Set(LOCALES.map((locale) => findingTexts[locale]["message.not-known"]));

/** What a finding says is so, sentence by sentence: nothing twice, and what a machine can put right. */
export function factsOf({ text }: LocalizedFinding): readonly string[] {
  const { message, unknown, found, reasons, fixes = [], waiver } = text;
  const isSaid =
    reasons.some((reason) => reason.endsWith(message)) || (unknown !== undefined && NOTHING_MORE.has(message));
  const facts = isSaid ? [unknown] : [message, unknown];
  return [...facts, found, ...reasons, ...fixes, waiver].filter((fact) => fact !== undefined);
}

/** What to do, with how long it takes. */
export function remedyOf({ text }: LocalizedFinding, words: RenderWords): string | undefined {
  if (text.remedy === undefined) return undefined;
  return text.leadTime === undefined ? text.remedy : text.remedy + words.open + text.leadTime + words.close;
}

/** What to do and on whose authority: one labelled line each. */
export function ruleLines(finding: LocalizedFinding, words: RenderWords): readonly string[] {
  const remedy = remedyOf(finding, words);
  return [...(remedy === undefined ? [] : [words.todo + remedy]), words.source + finding.text.authority];
}

/** The same, with whom else it concerns and who else asks for it. */
export function adviceLines(finding: LocalizedFinding, words: RenderWords): readonly string[] {
  const { others, also = [] } = finding.text;
  return [
    ...(others === undefined ? [] : [words.others + others]),
    ...ruleLines(finding, words),
    ...also.map((one) => words.also + one),
  ];
}
