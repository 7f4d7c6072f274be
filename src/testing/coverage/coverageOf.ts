import type { Pack } from "../../packs/pack.js";
import type { PackCoverage, Share, Unexercised } from "../suiteReport.js";
import type { Exercised } from "./ruleCoverage.js";

/** What the cases of one rule exercise. */
export interface RuleCoverage {
  readonly rule: string;
  readonly pack: string;
  readonly exercised: readonly Exercised[];
}

interface OfRule extends Exercised {
  readonly rule: string;
}

const isExercised = ({ judged, failed, met }: Exercised): boolean => judged && failed && met;

function lackOf({ rule, kind, place, judged, failed, met }: OfRule): Unexercised {
  if (!judged || !(failed || met)) return { rule, kind, place, lacks: "any" };
  return { rule, kind, place, lacks: failed ? "pass" : "fail" };
}

function shareOf(all: readonly OfRule[], kind: Unexercised["kind"]): Share {
  const own = all.filter((one) => one.kind === kind);
  return { exercised: own.filter(isExercised).length, of: own.length };
}

function packCoverage(pack: string, rules: readonly RuleCoverage[]): PackCoverage {
  const all = rules.flatMap(({ rule, exercised }) => exercised.map((one): OfRule => ({ rule, ...one })));
  return {
    pack,
    rules: shareOf(all, "rule"),
    periods: shareOf(all, "period"),
    rows: shareOf(all, "row"),
    demands: shareOf(all, "demand"),
    unexercised: all.filter((one) => !isExercised(one)).map(lackOf),
  };
}

/** What the cases exercise, per pack under test of which there are suites. Of a rule that nothing judges only the rule is told. */
export const coverageOf = (packs: readonly Pack[], rules: readonly RuleCoverage[]): readonly PackCoverage[] =>
  packs
    .map(({ id }) => [id, rules.filter(({ pack }) => pack === id)] as const)
    .filter(([, own]) => own.length > 0)
    .map(([id, own]) => packCoverage(id, own))
    .sort((a, b) => (a.pack < b.pack ? -1 : 1));
