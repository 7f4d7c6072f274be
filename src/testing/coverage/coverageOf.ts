import type { Pack } from "../../packs/pack.js";
import type { Suite } from "../suite.js";
import type { PackCoverage, Share, Unexercised } from "../suiteReport.js";
import { type Exercised, ruleCoverage } from "./ruleCoverage.js";

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

function packCoverage({ id }: Pack, suites: readonly Suite[]): PackCoverage {
  const all = suites.flatMap((suite) =>
    ruleCoverage(suite).map((one): OfRule => ({ rule: suite.place.rule.id, ...one })),
  );
  return {
    pack: id,
    rules: shareOf(all, "rule"),
    periods: shareOf(all, "period"),
    rows: shareOf(all, "row"),
    demands: shareOf(all, "demand"),
    unexercised: all.filter((one) => !isExercised(one)).map(lackOf),
  };
}

/** What the cases exercise, per pack of which there are suites. Of a rule that nothing judges only the rule is told. */
export const coverageOf = (packs: readonly Pack[], suites: readonly Suite[]): readonly PackCoverage[] =>
  packs
    .map((pack) => [pack, suites.filter(({ place }) => place.pack === pack)] as const)
    .filter(([, own]) => own.length > 0)
    .map(([pack, own]) => packCoverage(pack, own))
    .sort((a, b) => (a.pack < b.pack ? -1 : 1));
