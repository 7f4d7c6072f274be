import type { Tri } from "../../model/tri.js";
import type { Compiled } from "../compiled.js";
import type { Get } from "../read.js";
import type { Scope } from "../scope.js";
import { NOTHING } from "./nothing.js";

type Test = (scope: Scope) => Tri;

interface Forms {
  readonly values: (left: Get, right: Get) => Test;
  readonly withConstant: (left: Get, right: unknown) => Test;
}

/** Picks the faster form where one side of a symmetric comparison is constant. */
export const equality =
  ({ values, withConstant }: Forms) =>
  ([left = NOTHING, right = NOTHING]: readonly Compiled[]): Test => {
    if (right.constant !== undefined) return withConstant(left.get, right.constant);
    return left.constant === undefined ? values(left.get, right.get) : withConstant(right.get, left.constant);
  };
