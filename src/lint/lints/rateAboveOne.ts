import { isObject } from "../../model/json.js";
import { at } from "../../model/pointer.js";
import type { Lint } from "../lint.js";
import { writtenChecks } from "../placedConditions.js";
import { specParts } from "../specParts.js";

const LIMITS = ["min", "max", "above", "below"] as const;

/** A rate that is limited by more than one: a percentage that should be a fraction. */
export const rateAboveOne: Lint = {
  id: "rate-above-one",
  check: ({ rules }) =>
    rules.flatMap((rule) =>
      writtenChecks(rule)
        .flatMap(({ spec, pointer }) => specParts(spec, pointer))
        .flatMap(({ kind, demands, pointer }) => {
          if (kind !== "metric" || !isObject(demands) || !String(demands["of"]).endsWith("-rate")) return [];
          return LIMITS.flatMap((name) => {
            const limit = demands[name];
            if (typeof limit !== "number" || limit <= 1) return [];
            const params = { metric: String(demands["of"]), limit, fraction: limit / 100 };
            return [{ file: rule.file, pointer: at(pointer, name), rule: rule.id, params }];
          });
        }),
    ),
};
