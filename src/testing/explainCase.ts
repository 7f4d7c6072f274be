import type { Checker } from "../engine/checker.js";
import { type Explanation, explain } from "../engine/explain.js";
import type { Pointer } from "../model/pointer.js";
import type { Target } from "../model/target.js";
import type { RuleCase } from "./ruleCase.js";
import type { CaseResult } from "./runRuleCase.js";

/** More subjects than these are not explained. */
const MOST_SUBJECTS = 3;

/** Where the rule was looked at: those that decided its outcome first. */
function subjectsOf(id: string, { findings, outcome, report }: CaseResult): readonly Pointer[] {
  const decided = [...findings].sort(
    (a, b) => Number(outcome.endsWith(b.outcome)) - Number(outcome.endsWith(a.outcome)),
  );
  const asked = report.questions.flatMap(({ rules }) => rules.filter(({ rule }) => rule === id));
  const skipped = (report.notBinding ?? []).filter(({ rule }) => rule === id);
  const pointers = [
    ...decided.map(({ subject }) => subject.pointer),
    ...asked.map(({ pointer }) => pointer),
    ...skipped.map(({ pointer = "" }) => pointer),
  ];
  return [...new Set(pointers)].slice(0, MOST_SUBJECTS);
}

/** Why a rule came to what it came to for a case: one explanation for each of the first few subjects. */
export const explainCase = (
  checker: Checker,
  id: string,
  { dossier, target, asOf, absent }: RuleCase,
  result: CaseResult,
): readonly Explanation[] =>
  subjectsOf(id, result).map((pointer) =>
    explain(
      checker,
      dossier,
      target as Target,
      { asOf, ...(absent === undefined ? {} : { absent }) },
      { rule: id, subject: { pointer } },
    ),
  );
