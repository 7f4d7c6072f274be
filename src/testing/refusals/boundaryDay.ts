import type { Day } from "../../model/day.js";
import { plus } from "../../model/duration.js";
import { RulePart, timeless } from "../rulePart.js";
import { lacking, type RefuseSuite, type SuiteView } from "../suiteView.js";

/** The periods and rows that begin or end on a day, whatever their own time. */
function timelessOn(day: Day, { rule, pack }: SuiteView): RulePart {
  const bounded = rule.clauses.filter(({ from, until }) => from === day || until === day);
  return new RulePart(rule, bounded.map(timeless), pack);
}

/**
 * A day on which a period or a row of the table begins or ends, of which there is no case on the day itself or none on the day
 * before, in which that period or row would bind: the rule could move by a day and nobody would notice.
 */
export const boundaryDay: RefuseSuite = (suite) => {
  const boundaries = suite.rule.clauses.flatMap(({ from = "", until = "" }) => [from, until]);
  const days = [...new Set(boundaries)].filter((day) => day !== "").sort();
  return days.flatMap((day) => {
    const part = timelessOn(day, suite);
    const isTested = (asOf: Day): boolean =>
      suite.cases.some(({ written }) => written.asOf === asOf && part.concerns(written));
    return [plus(day, { days: 1 }, -1), day]
      .filter((asOf) => !isTested(asOf))
      .flatMap((asOf) => lacking("boundary-day", { day: asOf, boundary: day }));
  });
};
