import type { Outcome } from "../model/finding.js";
import type { Pointer } from "../model/pointer.js";
import type { LocalizedFinding, LocalizedReport } from "../text/localizedReport.js";
import type { CheckOutput } from "./checkOutput.js";
import { adviceLines, factsOf } from "./findingLines.js";
import { isDecisive, type Merged, mergeFindings, mergeNotes, mergeQuestions } from "./merge.js";
import { type RenderWords, renderWords } from "./renderWords.js";

export type Severity = "error" | "warning" | "note";

/** Something to be told at a place of the dossier, once for all targets; of what is met or does not apply the severity says nothing. */
export interface Problem {
  /** The rule's id; of what is no rule's one of two parts, such as `dossier/question`. */
  readonly rule: string;
  readonly severity: Severity;
  readonly outcome: Outcome | "question" | "not-read" | "idle-waiver" | "not-covered" | "not-binding";
  readonly pointer: Pointer;
  /** Whether it is about the value there or about its name. */
  readonly at: "value" | "name";
  /** What it is about, in words: "Listing A1". */
  readonly subject: string;
  /** What is demanded, or what kind of thing this is. */
  readonly title: string;
  /** What is so, sentence by sentence. */
  readonly facts: readonly string[];
  /** What to do and on whose authority: labelled lines. */
  readonly advice: readonly string[];
  readonly reports: readonly LocalizedReport[];
  readonly finding?: LocalizedFinding;
}

/** How bad a finding that does not pass is: what is not known or to come is milder than what fails today. */
function severityOf({ outcome, level, upcoming }: LocalizedFinding): Severity {
  if (upcoming !== undefined || outcome === "waived") return "note";
  const mild = level === "should" ? "note" : "warning";
  if (outcome === "unknown") return mild;
  return level === "must" ? "error" : "warning";
}

function findingProblem({ thing, reports }: Merged<LocalizedFinding>, words: RenderWords): Problem {
  const { text, upcoming, rule, outcome, path } = thing;
  return {
    rule,
    severity: severityOf(thing),
    outcome,
    pointer: path,
    at: "value",
    subject: text.subject,
    title: text.title,
    facts: [...(upcoming === undefined ? [] : [text.upcoming ?? ""]), ...factsOf(thing)],
    advice: adviceLines(thing, words),
    reports,
    finding: thing,
  };
}

const questionProblems = ({ reports }: CheckOutput, words: RenderWords): readonly Problem[] =>
  mergeQuestions(reports).map(({ thing: question, reports: asking }) => ({
    rule: "dossier/question",
    severity: isDecisive(question) ? "warning" : "note",
    outcome: "question",
    pointer: question.path,
    at: "value",
    subject: question.text.subject,
    title: words.question,
    facts: [question.text.question, question.text.hangs],
    advice: [],
    reports: asking,
  }));

const issueProblems = ({ reports }: CheckOutput, words: RenderWords): readonly Problem[] =>
  mergeNotes(reports, "inputIssues").map(({ thing: { path, text, code }, reports: telling }) => ({
    rule: "dossier/not-read",
    severity: "warning",
    outcome: "not-read",
    pointer: path,
    at: code === "unknown-key" ? "name" : "value",
    subject: text.where,
    title: words.issue,
    facts: [text.message, ...(text.suggestion === undefined ? [] : [text.suggestion])],
    advice: [],
    reports: telling,
  }));

const idleProblems = ({ reports }: CheckOutput, words: RenderWords): readonly Problem[] =>
  mergeNotes(reports, "idleWaivers").map(({ thing: { pointer, text }, reports: telling }) => ({
    rule: "dossier/idle-waiver",
    severity: "warning",
    outcome: "idle-waiver",
    pointer,
    at: "value",
    subject: text.where,
    title: words.idleWaiver,
    facts: [text.message],
    advice: [],
    reports: telling,
  }));

const gapProblems = ({ reports }: CheckOutput, words: RenderWords): readonly Problem[] =>
  reports.flatMap((report) =>
    report.text.gaps.map((gap) => ({
      rule: "target/coverage",
      severity: "warning" as const,
      outcome: "not-covered" as const,
      pointer: "/listings",
      at: "value" as const,
      subject: report.text.target,
      title: words.coverageGap,
      facts: [gap],
      advice: [],
      reports: [report],
    })),
  );

/** Everything that does not pass, in the order of the reports, each thing once for all targets. */
export function problemsOf(output: CheckOutput): readonly Problem[] {
  const [first] = output.reports;
  if (first === undefined) return [];
  const words = renderWords(first.locale);
  return [
    ...mergeFindings(output.reports, ({ outcome }) => outcome !== "pass").map((merged) =>
      findingProblem(merged, words),
    ),
    ...questionProblems(output, words),
    ...issueProblems(output, words),
    ...idleProblems(output, words),
    ...gapProblems(output, words),
  ];
}

/** What is met, and the rules that do not bind, as far as the reports list them. */
export function nonProblemsOf({ reports, passes = false }: CheckOutput): readonly Problem[] {
  const [first] = reports;
  if (first === undefined) return [];
  const words = renderWords(first.locale);
  const met = passes ? mergeFindings(reports, ({ outcome }) => outcome === "pass") : [];
  const notBinding = mergeNotes(reports, "notBinding").map(
    ({ thing: { rule, text, pointer = "" }, reports: telling }): Problem => ({
      rule,
      severity: "note",
      outcome: "not-binding",
      pointer,
      at: "value",
      subject: words.notBinding,
      title: text.title,
      facts: [text.why],
      advice: [],
      reports: telling,
    }),
  );
  return [...met.map((merged) => findingProblem(merged, words)), ...notBinding];
}

/** The targets by name, in the order of the reports. */
export const targetNames = ({ reports }: Pick<Problem, "reports">, words: RenderWords): string =>
  reports.map(({ text }) => text.target).join(words.semicolon);
