import type { Read } from "../../logic/read.js";
import type { Tri } from "../../model/tri.js";
import { type Demand, openAt } from "./demand.js";
import type { TranslationKind } from "./evidenceDemands.js";

const RANKS: ReadonlyMap<unknown, number> = new Map<TranslationKind, number>([
  ["plain", 1],
  ["certified", 2],
  ["notarised", 3],
]);

/** Demands a translation at least so good. That there is none (`false`) fails. */
export function translationDemand(least: TranslationKind, translation: Read, kind: Read): Demand {
  const wanted = RANKS.get(least) ?? 0;
  const test: Demand["test"] = (scope): Tri => {
    if (translation.get(scope) === null) return false;
    const rank = RANKS.get(kind.get(scope));
    return rank === undefined ? undefined : rank >= wanted;
  };
  return {
    test,
    tell: (scope) => {
      const outcome = test(scope);
      if (outcome === true) return [];
      const none = translation.get(scope) === null;
      if (outcome === undefined) return [openAt(translation.get(scope) === undefined ? translation : kind, scope)];
      const actual = none ? false : String(kind.get(scope));
      const path = (none ? translation : kind).pointer(scope);
      return [
        {
          kind: "missed",
          reason: { path, key: `check.evidence.translation-${least}`, params: {} },
          actual,
          expected: least,
        },
      ];
    },
  };
}
