import type { Locale } from "../packs/texts.js";
import type { MutationReport, Survivor } from "../testing/mutate/mutationReport.js";
import { type MutationWords, mutationWords } from "../text/mutationWords.js";
import { groupsBy } from "./groups.js";
import { Page, type TerminalOptions } from "./page.js";
import { distinctKillers } from "./suites/distinctKillers.js";

function toldText(survivors: readonly Survivor[], words: MutationWords, terminal: TerminalOptions): string {
  const page = new Page(terminal);
  for (const survivor of survivors) {
    page.add(words.survivor(survivor), { indent: 2, marker: "~ ", markerStyle: "yellow" });
    const advice = words.advice(survivor);
    if (advice !== undefined) page.add(advice, { indent: 4, style: "dim" });
  }
  return page.toString();
}

/** The cases that would notice, each once, as elements of the list that a fixture file holds. They are copied as they stand: nothing is wrapped. */
function pasteText(survivors: readonly Survivor[], { say }: MutationWords, terminal: TerminalOptions): string {
  const cases = distinctKillers(survivors);
  if (cases.length === 0) return "";
  const page = new Page(terminal);
  page.add(say("mutation.paste", { count: cases.length, file: survivors[0]?.file ?? "" }), { indent: 2 });
  return `${page.toString()}${cases.map((one) => JSON.stringify(one, null, 2)).join(",\n")}\n`;
}

function survivorsText(survivors: readonly Survivor[], words: MutationWords, terminal: TerminalOptions): string {
  if (survivors.length === 0) return "";
  const heading = new Page(terminal);
  heading.heading(words.say("mutation.heading"), "cyan");
  const rules = [...groupsBy(survivors, ({ rule }) => rule)].map(([rule, own]) => {
    const title = new Page(terminal);
    title.add(rule, { style: "bold" });
    return title.toString() + toldText(own, words, terminal) + pasteText(own, words, terminal);
  });
  return `${heading.toString()}\n${rules.join("\n")}\n`;
}

function summaryText(report: MutationReport, { say }: MutationWords, least: number, terminal: TerminalOptions): string {
  const { counts, score, packs, idle } = report;
  const page = new Page(terminal);
  page.heading(say("mutation.packs"), "cyan");
  for (const { pack, counts: own, score: share } of packs)
    page.add(`${pack}: ${say("mutation.share", { score: rounded(share), mutants: own.mutants })}`, {
      indent: 2,
      ...(share < least ? { style: "red" } : {}),
    });
  for (const { rule, place } of idle)
    page.add(say("mutation.idle", { rule, place }), { indent: 2, marker: "! ", markerStyle: "yellow" });
  page.gap();
  const { killedByCase: byCase, killedByBoundary: byBoundary, survived, equivalent, excluded } = counts;
  const parts = { count: counts.mutants, score: rounded(score), byCase, byBoundary, survived };
  const isWeak = packs.some((pack) => pack.score < least);
  page.add(say("mutation.summary", parts), { style: ["bold", isWeak || idle.length > 0 ? "red" : "green"] });
  page.add(say("mutation.apart", { equivalent, excluded }), { style: "dim" });
  if (isWeak) page.add(say("mutation.below", { least }), { style: "red" });
  return page.toString();
}

/** Rounded down: a score that is not reached is not shown as if it were. */
const rounded = (score: number): number => Math.floor(score * 1000) / 1000;

/**
 * What became of mutants for a terminal: each that nothing notices, with the case that would notice, and the score per pack.
 * `least` is the score that is expected of every pack, from 0 to 1.
 */
export function renderMutations(
  report: MutationReport,
  options: TerminalOptions & { readonly locale: Locale; readonly least?: number },
): string {
  const words = mutationWords(options.locale);
  return survivorsText(report.survivors, words, options) + summaryText(report, words, options.least ?? 0, options);
}
