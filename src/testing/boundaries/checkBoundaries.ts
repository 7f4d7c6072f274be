import type { Checker } from "../../engine/checker.js";
import type { Rule } from "../../packs/pack.js";
import type { RuleCase } from "../ruleCase.js";
import { runRuleCase } from "../runRuleCase.js";
import type { Boundary } from "./boundary.js";
import type { PinnedBoundaries } from "./boundaryFile.js";
import type { BoundaryFailure, BoundaryReport } from "./boundaryReport.js";
import { expand } from "./expand.js";
import { outcomeText } from "./outcomeText.js";

/** A rule whose boundaries are looked at. */
export interface BoundarySubject {
  readonly rule: Rule;
  /** The pack's id. */
  readonly pack: string;
  readonly cases: readonly RuleCase[];
  /** Of the rule, as `checkerForRule` makes it. */
  readonly checker: Checker;
}

/** The line of a text on which something stands first, from 1. */
function lineOf(text: string, part: string): number {
  const at = text.indexOf(part);
  return at === -1 ? 1 : text.slice(0, at).split("\n").length;
}

/** Where something is pinned that stands in the file like this; looked up only for what does not hold. */
type Locate = (part: string) => BoundaryFailure;

function failuresOf(boundary: Boundary, locate: Locate, subject: BoundarySubject): BoundaryReport {
  const { cases, checker, rule } = subject;
  const where = () => ({ ...locate(JSON.stringify(boundary)), of: boundary.of, over: boundary.over });
  if (!cases.some(({ name }) => name === boundary.of))
    return { checked: 0, failures: [{ ...where(), code: "no-such-case" }] };
  const variations = expand(boundary, cases);
  const failures = variations.flatMap(({ one, expected, variation }): readonly BoundaryFailure[] => {
    const received = outcomeText(runRuleCase(checker, rule.id, one));
    if (received === expected) return [];
    const change = boundary.with === undefined ? {} : { with: boundary.with };
    return [{ ...where(), ...change, code: "outcome", variation, expected, received }];
  });
  return { checked: variations.length, failures };
}

/** Holds one rule against what is pinned of it. Of packs without a file nothing is asked; of one that has a file, every rule. */
export function checkBoundaries(subject: BoundarySubject, pinned: PinnedBoundaries): BoundaryReport {
  const { rule, pack } = subject;
  const found = pinned.of(rule.id);
  if (found === undefined) {
    const file = pinned.readable.find((one) => one.pack === pack)?.path;
    return { checked: 0, failures: file === undefined ? [] : [{ code: "not-pinned", file, line: 1, rule: rule.id }] };
  }
  const { path, text } = found.file;
  const locate: Locate = (part) => ({
    code: "level",
    file: path,
    line: lineOf(text, part),
    rule: rule.id,
  });
  const { level, boundaries } = found.pinned;
  const reports = boundaries.map((boundary) => failuresOf(boundary, locate, subject));
  const ofLevel: readonly BoundaryFailure[] =
    level === rule.level ? [] : [{ ...locate(JSON.stringify(rule.id)), expected: level, received: rule.level }];
  return {
    checked: reports.reduce((sum, { checked }) => sum + checked, 0),
    failures: [...ofLevel, ...reports.flatMap(({ failures }) => failures)],
  };
}

/** Files that cannot be read, and rules of which something is pinned although there is no such rule. */
export function strayBoundaries(pinned: PinnedBoundaries, ids: ReadonlySet<string>): readonly BoundaryFailure[] {
  const unreadable = pinned.unreadable.map(
    ({ path, pack }): BoundaryFailure => ({ code: "not-readable", file: path, line: 1, rule: pack }),
  );
  const strays = pinned.ids
    .filter((id) => !ids.has(id))
    .map((id): BoundaryFailure => {
      const { path = "", text = "" } = pinned.of(id)?.file ?? {};
      return { code: "no-such-rule", file: path, line: lineOf(text, JSON.stringify(id)), rule: id };
    });
  return [...unreadable, ...strays];
}
