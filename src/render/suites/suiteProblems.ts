import type { Locale } from "../../packs/texts.js";
import type { CaseReport, Refusal, RuleSuite, SuiteReport } from "../../testing/suiteReport.js";
import { type SuiteWords, suiteWords } from "../../text/suiteWords.js";
import type { FileProblem, ProblemKind } from "../files/fileProblem.js";
import { pageVoice } from "../pageVoice.js";

const KINDS = ["failed-case", "weak-suite", "unreadable"] as const;

/** Files that hold no cases. */
const UNREADABLE: ReadonlySet<Refusal["code"]> = new Set(["not-json", "invalid-case"]);

/** The kinds of mistakes of fixture suites. */
export function suiteKinds(locale: Locale): readonly ProblemKind[] {
  const { say } = pageVoice(locale);
  return KINDS.map((kind) => ({
    id: `fixture/${kind}`,
    title: say(`fixture.${kind}`),
    help: say(`fixture.${kind}.help`),
  }));
}

function failedCase({ rule, file }: RuleSuite, { name, line, failure }: CaseReport, words: SuiteWords): FileProblem {
  const facts = (failure?.differences ?? []).map((difference) => words.difference(difference));
  return {
    kind: "fixture/failed-case",
    severity: "error",
    file,
    line,
    title: rule,
    facts: [name, ...facts],
    identity: `${rule}|${name}`,
  };
}

const refused = (rule: string, refusal: Refusal, words: SuiteWords): FileProblem => ({
  kind: UNREADABLE.has(refusal.code) ? "fixture/unreadable" : "fixture/weak-suite",
  severity: "error",
  file: refusal.file,
  line: refusal.line,
  title: rule,
  facts: [words.refusal(refusal)],
  identity: [rule, refusal.code, ...Object.values(refusal.params).map(String)].join("|"),
});

/** Cases that failed and everything that was refused, each at its line. */
export function suiteProblems(report: SuiteReport, locale: Locale): readonly FileProblem[] {
  const words = suiteWords(locale);
  return [
    ...report.suites.flatMap((suite) => [
      ...suite.cases.filter(({ status }) => status === "failed").map((one) => failedCase(suite, one, words)),
      ...suite.refusals.map((refusal) => refused(suite.rule, refusal, words)),
    ]),
    ...report.refusals.map((refusal) => refused(refusal.file, refusal, words)),
  ];
}
