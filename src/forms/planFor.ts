import type { Checker, CheckOptions } from "../engine/checker.js";
import { ENGINE, type Engine } from "../engine/engine.js";
import type { TargetPlan } from "../engine/targetPlan.js";
import { isObject } from "../model/json.js";
import type { Target } from "../model/target.js";

const hasEngine = (checker: object): checker is { readonly [ENGINE]: Engine } => ENGINE in checker;

/**
 * The rules that can bind on a target on a day, compiled, for the seller's country that the dossier names.
 * Throws a `TypeError` for a target or a day that is none, and for a checker that `createChecker` has not made.
 */
export function planFor(checker: Checker, dossier: unknown, target: Target, options: CheckOptions): TargetPlan {
  if (!isObject(checker) || !hasEngine(checker))
    throw new TypeError("expected a checker that createChecker of greenlane has made");
  return checker[ENGINE].plan(dossier, target, options);
}
