import type { Locale } from "../../packs/texts.js";
import type { BoundaryFailure } from "../../testing/boundaries/boundaryReport.js";
import type { Survivor } from "../../testing/mutate/mutationReport.js";
import type { CaseReport, Refusal, RuleSuite } from "../../testing/suiteReport.js";
import { mutationWords } from "../../text/mutationWords.js";
import { type SuiteWords, suiteWords } from "../../text/suiteWords.js";
import type { FileProblem, ProblemKind } from "../files/fileProblem.js";
import { pageVoice } from "../pageVoice.js";
import type { SuiteOutput } from "./suiteOutput.js";

const KINDS = ["failed-case", "moved-boundary", "weak-suite", "unreadable", "survivor"] as const;

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

const moved = (failure: BoundaryFailure, words: SuiteWords): FileProblem => ({
  kind: "fixture/moved-boundary",
  severity: "error",
  file: failure.file,
  line: failure.line,
  title: failure.rule,
  facts: [words.boundary(failure)],
  identity: JSON.stringify([failure.rule, failure.code, failure.of, failure.with, failure.over, failure.variation]),
});

function survived(survivor: Survivor, locale: Locale): FileProblem {
  const { rule, place, to, file, killer } = survivor;
  const words = mutationWords(locale);
  const advice = words.advice(survivor) ?? words.say("mutation.paste", { count: 1, file });
  const code = killer === undefined ? [] : [JSON.stringify(killer)];
  return {
    kind: "fixture/survivor",
    severity: "warning",
    file,
    line: 1,
    title: rule,
    facts: [words.survivor(survivor), advice, ...code],
    identity: JSON.stringify([rule, place, to]),
  };
}

/** Cases that failed, boundaries that moved, everything that was refused and every mutant that survived, each at its line. */
export function suiteProblems({ report, mutation, localizer: { locale } }: SuiteOutput): readonly FileProblem[] {
  const words = suiteWords(locale);
  return [
    ...report.suites.flatMap((suite) => [
      ...suite.cases.filter(({ status }) => status === "failed").map((one) => failedCase(suite, one, words)),
      ...(suite.boundaries?.failures ?? []).map((failure) => moved(failure, words)),
      ...suite.refusals.map((refusal) => refused(suite.rule, refusal, words)),
    ]),
    ...report.refusals.map((refusal) => refused(refusal.file, refusal, words)),
    ...(report.strayBoundaries ?? []).map((failure) => moved(failure, words)),
    ...(mutation?.survivors ?? []).map((survivor) => survived(survivor, locale)),
  ];
}
