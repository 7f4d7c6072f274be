import { plus } from "../../model/duration.js";
import { datedParts } from "../datedParts.js";
import type { Lint } from "../lint.js";
import { placeIn } from "../lintedPacks.js";

const FAR = { years: 10 };

/** A day far ahead that no source of its own supports: mostly a slip of the pen. */
export const farFuture: Lint = {
  id: "far-future",
  check: ({ rules, asOf }) =>
    rules.flatMap((rule) =>
      datedParts(rule).flatMap(({ place, sourced, ...days }) =>
        (["from", "until"] as const).flatMap((name) => {
          const day = days[name];
          if (sourced || day === undefined || day <= plus(asOf, FAR)) return [];
          const pointer = placeIn(rule, place === "" ? name : `${place}/${name}`);
          return [{ file: rule.file, pointer, rule: rule.id, params: { day, years: FAR.years } }];
        }),
      ),
    ),
};
