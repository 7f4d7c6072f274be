import { isObject } from "../../model/json.js";
import type { RuleCase } from "../ruleCase.js";
import type { Boundary, Variation } from "./boundary.js";
import { baseOf, vary } from "./vary.js";

/** One variation of one boundary as a case of its own. */
export interface BoundaryCase {
  readonly boundary: Boundary;
  readonly variation: Variation;
  /** What the rule comes to, as it was pinned. */
  readonly expected: string;
  readonly one: RuleCase;
}

const eachOf = (variation: Variation): readonly Variation[] => {
  const each = isObject(variation) ? variation["$each"] : undefined;
  return typeof each === "string" ? each.split(" ") : [variation];
};

/** The cases that a boundary stands for; none if the case that it starts from is gone. */
export function expand(boundary: Boundary, cases: readonly RuleCase[]): readonly BoundaryCase[] {
  const start = cases.find(({ name }) => name === boundary.of);
  if (start === undefined) return [];
  const base = baseOf(start, boundary);
  return Object.entries(boundary.gives).flatMap(([expected, variations]) =>
    variations
      .flatMap(eachOf)
      .map((variation) => ({ boundary, variation, expected, one: vary(base, boundary.over, variation) })),
  );
}
