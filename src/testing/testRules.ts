import { joinSuites } from "./joinSuites.js";
import type { SuiteReport } from "./suiteReport.js";
import { SuiteRuns } from "./suiteRuns.js";
import type { TestSubject } from "./testPlan.js";

export interface TestOptions extends TestSubject {
  /** Adds what the cases exercise, per pack under test. */
  readonly coverage?: boolean;
  /** Called after each suite, for those who show how far it is. */
  readonly onSuite?: (done: number, of: number) => void;
}

/**
 * Runs the fixture suites of rule packs and refuses those that are weak.
 *
 * ```ts
 * const { packs } = loadPacks(files, { base: shippedKnowledge() });
 * const texts = LOCALES.map((locale) => collectTexts(files, locale));
 * testRules({ packs, fixtures: readFixtures("fixtures/rules"), texts }).outcome; // "pass"
 * ```
 *
 * Never throws on what is wrong in a fixture file: that is refused, with its place. Does not check that packs are well-formed
 * (`loadPacks` does), nor that what the cases expect is right.
 */
export function testRules(options: TestOptions): SuiteReport {
  const started = performance.now();
  const runs = new SuiteRuns(options);
  const results = runs.rules.map((rule, index, { length }) => {
    const result = runs.of(rule);
    options.onSuite?.(index + 1, length);
    return result;
  });
  return { ...joinSuites(runs, results, options), durationMs: performance.now() - started };
}
