import type { Tri } from "../../model/tri.js";
import type { Compiled } from "../compiled.js";
import type { Get } from "../read.js";
import type { Scope } from "../scope.js";
import { NOTHING } from "./nothing.js";

type Test = (scope: Scope) => Tri;

/** The forms of one of the four orderings. Numbers and days order alike, so both stand as numbers here. */
export interface Ordering {
  readonly values: (left: Get, right: Get) => Test;
  readonly withConstant: (left: Get, right: number) => Test;
  /** The same with the constant on the left. */
  readonly constantWith: (right: Get, left: number) => Test;
}

const within =
  (lower: Test, upper: Test): Test =>
  (scope) => {
    const above = lower(scope);
    if (above === false) return false;
    const below = upper(scope);
    return below === false || above === true ? below : undefined;
  };

/** Picks the faster form where one side is constant; three arguments mean both neighbours in order. */
export function ordering(forms: Ordering): (parts: readonly Compiled[]) => Test {
  const pair = (left: Compiled, right: Compiled): Test => {
    const { constant } = right;
    if (constant !== undefined && constant !== null) return forms.withConstant(left.get, constant as number);
    if (left.constant === undefined || left.constant === null) return forms.values(left.get, right.get);
    return forms.constantWith(right.get, left.constant as number);
  };
  return ([first = NOTHING, second = NOTHING, third]) =>
    third === undefined ? pair(first, second) : within(pair(first, second), pair(second, third));
}
