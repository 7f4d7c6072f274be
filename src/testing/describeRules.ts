import { renderExplanation } from "../render/renderExplanation.js";
import { createLocalizer, type Localizer } from "../text/createLocalizer.js";
import { type SuiteWords, suiteWords } from "../text/suiteWords.js";
import type { BoundaryFailure } from "./boundaries/boundaryReport.js";
import type { Suite } from "./suite.js";
import { SuiteError } from "./suiteError.js";
import type { CaseReport, Refusal } from "./suiteReport.js";
import { planTests, type TestSubject } from "./testPlan.js";

/** What a test runner calls suites and tests: those of vitest, jest, mocha or `node:test`. */
export interface TestRunner {
  describe(name: string, body: () => void): unknown;
  test(name: string, body: () => void): unknown;
}

/** Says what is wrong. */
interface Teller {
  readonly words: SuiteWords;
  readonly localizer: Localizer | undefined;
}

const WIDTH = 100;

function tellerOf({ texts = [], packs, others = [] }: TestSubject): Teller {
  const [first] = texts;
  const localizer = first && createLocalizer({ locale: first.locale, texts: first, packs: [...packs, ...others] });
  return { words: suiteWords(first?.locale ?? "en"), localizer };
}

function failureError({ failure }: CaseReport, file: string, line: number, { words, localizer }: Teller): SuiteError {
  const { differences = [], explanations = [], expected, received, dossier } = failure ?? {};
  const why = localizer
    ? explanations.map((one) => renderExplanation(localizer.explain(one, { dossier }), { width: WIDTH, color: false }))
    : [];
  const text = [`${file}:${line}`, ...differences.map((one) => words.difference(one)), "", ...why].join("\n");
  return new SuiteError(text.trimEnd(), received, expected);
}

const refusalError = (refusals: readonly Refusal[], { words }: Teller): SuiteError =>
  new SuiteError(refusals.map((one) => `${one.file}:${one.line} ${words.refusal(one)}`).join("\n"));

const boundaryError = (failures: readonly BoundaryFailure[], { words }: Teller): SuiteError =>
  new SuiteError(failures.map((one) => `${one.file}:${one.line} ${words.boundary(one)}`).join("\n"));

function describeSuite(suite: Suite, { describe, test }: TestRunner, teller: Teller, isPinned: boolean): void {
  const { rule, file } = suite.place;
  describe(rule.id, () => {
    for (const [index, name] of suite.names.entries())
      test(name, () => {
        const { report, line } = suite.run(index);
        if (report.status === "failed") throw failureError(report, file.path, line, teller);
      });
    if (isPinned)
      test(teller.words.say("suite.boundaries-hold"), () => {
        const { failures } = suite.boundaries;
        if (failures.length > 0) throw boundaryError(failures, teller);
      });
    test(teller.words.say("suite.is-strong"), () => {
      if (suite.refusals.length > 0) throw refusalError(suite.refusals, teller);
    });
  });
}

/**
 * Makes a test of every fixture case of rule packs, and one for each suite that fails where the suite is weak.
 *
 * ```ts
 * import { describe, test } from "vitest";
 * describeRules({ describe, test }, { packs, fixtures: readFixtures("fixtures/rules"), texts });
 * ```
 *
 * A test that fails throws an error with `expected` and `actual`, of which the runner shows the difference, and with the
 * explanation of the rule in the first locale of `texts`.
 */
export function describeRules(runner: TestRunner, subject: TestSubject): void {
  const teller = tellerOf(subject);
  const { places, suiteAt, strays, strayBoundaries } = planTests(subject);
  const isPinned = subject.boundaries !== undefined;
  for (const place of places) describeSuite(suiteAt(place), runner, teller, isPinned);
  runner.test(teller.words.say("suite.no-strays"), () => {
    if (strays.length > 0) throw refusalError(strays, teller);
  });
  if (!isPinned) return;
  runner.test(teller.words.say("suite.no-stray-boundaries"), () => {
    if (strayBoundaries.length > 0) throw boundaryError(strayBoundaries, teller);
  });
}
