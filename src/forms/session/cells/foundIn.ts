import type { Found } from "../../../engine/engine.js";
import type { Questions } from "../../../engine/questions.js";
import type { Tally } from "../../../engine/run.js";
import type { SubjectRef } from "../../../engine/subjects.js";
import type { Finding } from "../../../model/finding.js";
import type { NotBinding } from "../../../model/report.js";
import type { Cell, Group } from "./cell.js";

/** What cells came to, as a list of findings is made of. */
export type FoundFindings = Pick<Found, "findings" | "refs" | "models" | "hasModels" | "hasMatters">;

/** The findings of cells, with what decides how a report lists them. */
export function findingsIn(
  cells: readonly Cell[],
  refOf: (group: Group) => SubjectRef = ({ ref }) => ref,
): FoundFindings {
  const findings: Finding[] = [];
  const refs: SubjectRef[] = [];
  const models: (string | undefined)[] = [];
  let [hasModels, hasMatters] = [false, false];
  for (const cell of cells) {
    if (cell.planned === undefined || cell.findings.length === 0) continue;
    const { planned, group } = cell;
    const ref = refOf(group);
    const model = planned.rule.per === undefined ? undefined : ref.model;
    for (const finding of cell.findings) {
      findings.push(finding);
      refs.push(ref);
      models.push(model);
    }
    if (model !== undefined) hasModels = true;
    if (planned.rule.matter !== undefined) hasMatters = true;
  }
  return { findings, refs, models, hasModels, hasMatters };
}

/** The questions of cells. */
export function questionsIn(cells: readonly Cell[], questions: Questions): Questions {
  for (const { asked } of cells) for (const { paths, rule, pointer } of asked) questions.add(paths, rule, pointer);
  return questions;
}

function tallyOf(cells: readonly Cell[]): Tally {
  const all: Tally = { pass: 0, undecided: 0, notBinding: 0, mustOpen: 0 };
  for (const { tally } of cells) {
    all.pass += tally.pass;
    all.undecided += tally.undecided;
    all.notBinding += tally.notBinding;
    all.mustOpen += tally.mustOpen;
  }
  return all;
}

/** What came of a whole evaluation, as a report is made of. */
export function foundIn(cells: readonly Cell[], questions: Questions): Found {
  const notBinding: NotBinding[] = [];
  for (const cell of cells) notBinding.push(...cell.notBinding);
  return { ...findingsIn(cells), notBinding, tally: tallyOf(cells), questions: questionsIn(cells, questions) };
}
