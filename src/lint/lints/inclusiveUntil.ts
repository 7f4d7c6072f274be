import { plus } from "../../model/duration.js";
import { datedParts } from "../datedParts.js";
import type { Lint } from "../lint.js";
import { placeIn } from "../lintedPacks.js";

const isLastOfMonth = (day: string): boolean => plus(day, { days: 1 }).endsWith("-01");

/** `until` on the last day of a month: laws say the last day, packs the day after it. */
export const inclusiveUntil: Lint = {
  id: "inclusive-until",
  check: ({ rules }) =>
    rules.flatMap((rule) =>
      datedParts(rule).flatMap(({ place, until }) => {
        if (until === undefined || !isLastOfMonth(until)) return [];
        const pointer = placeIn(rule, place === "" ? "until" : `${place}/until`);
        return [{ file: rule.file, pointer, rule: rule.id, params: { until, next: plus(until, { days: 1 }) } }];
      }),
    ),
};
