import type { Locale } from "../packs/texts.js";
import type { BoundaryFailure } from "../testing/boundaries/boundaryReport.js";
import type { MutationReport } from "../testing/mutate/mutationReport.js";
import type { CaseReport, Refusal, RuleSuite } from "../testing/suiteReport.js";
import type { Localizer } from "../text/createLocalizer.js";
import { mutationWords } from "../text/mutationWords.js";
import { type SuiteWords, suiteWords } from "../text/suiteWords.js";
import { caseSection } from "./caseSection.js";
import { type JunitCase, type JunitSuite, junitXml } from "./junit/junitXml.js";
import { plainText } from "./plainText.js";
import type { SuiteOutput } from "./suites/suiteOutput.js";
import { suiteSummary } from "./suites/suiteSummary.js";

/** How the report of a failed case is written. */
const TERMINAL = { width: 120, color: false };

const MILLISECONDS = 1000;

/** What the tests are made with. */
interface Sheet {
  readonly words: SuiteWords;
  readonly localizer: Localizer;
}

const classOf = (rule: string): string => plainText(rule.replaceAll("/", "."));

function caseTest({ rule, file }: RuleSuite, one: CaseReport, { words, localizer }: Sheet): JunitCase {
  const { name, line, durationMs, failure } = one;
  const [first] = failure?.differences ?? [];
  return {
    classname: classOf(rule),
    name: plainText(name),
    file,
    line,
    seconds: durationMs / MILLISECONDS,
    ...(failure === undefined
      ? {}
      : {
          failure: {
            message: first === undefined ? plainText(name) : plainText(words.difference(first)),
            type: "failed-case",
            text: caseSection(one, file, words, localizer, TERMINAL),
          },
        }),
  };
}

/** Whether nothing was refused, as a test of its own. */
function strengthTest(classname: string, name: string, refusals: readonly Refusal[], { words }: Sheet): JunitCase {
  const told = refusals.map((refusal) => plainText(`${refusal.file}:${refusal.line}: ${words.refusal(refusal)}`));
  const [first] = refusals;
  return {
    classname,
    name,
    ...(first === undefined
      ? {}
      : {
          file: first.file,
          line: first.line,
          failure: { message: plainText(words.refusal(first)), type: first.code, text: told.join("\n") },
        }),
  };
}

/** Whether nothing moved that was pinned, as a test of its own. */
function boundariesTest(
  classname: string,
  name: string,
  failures: readonly BoundaryFailure[],
  { words }: Sheet,
): JunitCase {
  const told = failures.map((failure) => plainText(`${failure.file}:${failure.line}: ${words.boundary(failure)}`));
  const [first] = failures;
  const passed = { classname, name };
  if (first === undefined) return passed;
  const failure = { message: plainText(words.boundary(first)), type: first.code, text: told.join("\n") };
  return { ...passed, file: first.file, line: first.line, failure };
}

/** The mutants of each pack as a test: it fails where too few are killed. */
function mutationSuite({ packs, survivors }: MutationReport, least: number, locale: Locale): JunitSuite {
  const words = mutationWords(locale);
  const told = (pack: string): string =>
    survivors
      .filter(({ rule }) => rule.startsWith(`${pack}/`))
      .map((one) => plainText(`${one.rule}: ${words.survivor(one)}`))
      .join("\n");
  const cases = packs.map(({ pack, score, counts }): JunitCase => {
    const name = words.say("mutation.share", { score, mutants: counts.mutants });
    const passed = { classname: plainText(pack), name };
    if (score >= least) return passed;
    return {
      ...passed,
      failure: { message: words.say("mutation.below", { least }), type: "survivor", text: told(pack) },
    };
  });
  return { name: words.say("mutation.packs"), properties: [], cases };
}

const suiteOf = (suite: RuleSuite, sheet: Sheet): JunitSuite => ({
  name: plainText(suite.rule),
  properties: [
    ["pack", suite.pack],
    ["file", suite.file],
  ],
  cases: [
    ...suite.cases.map((one) => caseTest(suite, one, sheet)),
    strengthTest(classOf(suite.rule), sheet.words.say("suite.is-strong"), suite.refusals, sheet),
    ...(suite.boundaries === undefined
      ? []
      : [
          boundariesTest(
            classOf(suite.rule),
            sheet.words.say("suite.boundaries-hold"),
            suite.boundaries.failures,
            sheet,
          ),
        ]),
  ],
  seconds: suite.durationMs / MILLISECONDS,
});

/**
 * A run of fixture suites as JUnit XML: a suite for each rule with a test for each case and one for whether the suite says enough, and a
 * last one for files that are no rule's. A failed case tells the difference and why the rule came to what it came to.
 */
export function renderSuiteJunit({ report, localizer, mutation, least = 0 }: SuiteOutput): string {
  const sheet: Sheet = { words: suiteWords(localizer.locale), localizer };
  const strays: JunitSuite = {
    name: "fixtures",
    properties: [],
    cases: [
      strengthTest("fixtures", sheet.words.say("suite.no-strays"), report.refusals, sheet),
      ...(report.strayBoundaries === undefined
        ? []
        : [boundariesTest("boundaries", sheet.words.say("suite.no-stray-boundaries"), report.strayBoundaries, sheet)]),
    ],
    output: suiteSummary(report, sheet.words),
  };
  return junitXml("greenlane test", [
    ...report.suites.map((suite) => suiteOf(suite, sheet)),
    strays,
    ...(mutation === undefined ? [] : [mutationSuite(mutation, least, localizer.locale)]),
  ]);
}
