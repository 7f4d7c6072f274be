import { type Day, isDay } from "../../../model/day.js";
import { plus } from "../../../model/duration.js";
import { daysBeside } from "../../mutate/neighbours.js";
import type { Idea, Situation } from "../idea.js";

/** The days on which a period of the rule begins or ends. */
const turningDays = ({ rule }: Situation): readonly Day[] =>
  rule.clauses.flatMap(({ from, until }) => [from, until]).filter((day) => day !== undefined);

/** The days that lie a length of time before and after the one that is asked about. */
const reachedDays = ({ constants, one }: Situation): readonly Day[] =>
  [...constants.durations.values()].flatMap((duration) => [plus(one.asOf, duration, -1), plus(one.asOf, duration)]);

/** A day is one of those that the rule names, or one before or after. */
export const days: Idea = ({ pointer, shape }, situation) => {
  if (shape.type !== "day") return [];
  const named = [...situation.constants.days];
  const around =
    pointer === "/asOf"
      ? [...named, ...turningDays(situation)]
      : [...named, situation.one.asOf, ...reachedDays(situation)];
  return around.filter(isDay).flatMap((day) => [day, ...daysBeside(day)]);
};
