import type { LocalizedFinding, LocalizedQuestion, LocalizedReport } from "../text/localizedReport.js";
import type { CheckOutput } from "./checkOutput.js";
import { groupsBy } from "./groups.js";
import { type Merged, mergeFindings, mergeQuestions } from "./merge.js";

export type MergedFinding = Merged<LocalizedFinding>;

/** What a page tells in sections, each thing once for all targets. */
export interface Sections {
  readonly musts: readonly MergedFinding[];
  readonly advice: readonly MergedFinding[];
  readonly unknown: readonly MergedFinding[];
  /** Those of one wording together; the most decisive first. */
  readonly questions: readonly (readonly [Merged<LocalizedQuestion>, ...Merged<LocalizedQuestion>[]])[];
  /** By the day from which they hold, the earliest first. */
  readonly upcoming: readonly (readonly [MergedFinding, ...MergedFinding[]])[];
  readonly waived: readonly MergedFinding[];
  readonly passed: readonly MergedFinding[];
}

const isToday = ({ upcoming }: LocalizedFinding): boolean => upcoming === undefined;

function upcomingBy(reports: readonly LocalizedReport[]): Sections["upcoming"] {
  const findings = mergeFindings(reports, (finding) => !isToday(finding) && finding.outcome !== "pass");
  const days = groupsBy(findings, ({ thing }) => thing.upcoming?.from ?? "");
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

/** Sorts what the reports tell into the sections of a page; what is met, which is the most by far, only if it is to be listed. */
export function sectionsOf({ reports, passes = false }: CheckOutput): Sections {
  const today = (wanted: (finding: LocalizedFinding) => boolean) =>
    mergeFindings(reports, (finding) => isToday(finding) && wanted(finding));
  return {
    musts: today(({ outcome, level }) => outcome === "fail" && level === "must"),
    advice: today(({ outcome, level }) => outcome === "fail" && level === "should"),
    unknown: today(({ outcome }) => outcome === "unknown"),
    questions: [...groupsBy(mergeQuestions(reports), ({ thing }) => thing.text.question).values()],
    upcoming: upcomingBy(reports),
    waived: today(({ outcome }) => outcome === "waived"),
    passed: passes ? today(({ outcome }) => outcome === "pass") : [],
  };
}
