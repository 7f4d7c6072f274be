import type { Scope } from "../logic/scope.js";
import type { Reason } from "../model/finding.js";
import type { Tri } from "../model/tri.js";
import type { AnyOfDemands } from "./anyOf.schema.js";
import type { Check, CompileCheck, Detail } from "./check.js";
import { asWay, isSame, openIn } from "./combine.js";
import { failure } from "./failure.js";

function outcomeOf(checks: readonly Check[], scope: Scope): Tri {
  let outcome: Tri = false;
  for (const check of checks) {
    const result = check.test(scope);
    if (result === true) return true;
    if (result === undefined) outcome = undefined;
  }
  return outcome;
}

/** How far an alternative is from passing: what is to be said first, then what is to be mended. */
const shortfall = ({ missing, unreadable, reasons }: Detail): number =>
  missing.length + unreadable.length + Math.max(1, reasons.length);

const nearestOf = (details: readonly Detail[]): Detail =>
  details.reduce((best, detail) => (shortfall(detail) < shortfall(best) ? detail : best));

/** What the nearest one lacks first, then what every other does that lacks something else. */
function causesOf(nearest: Detail, details: readonly Detail[]): readonly Reason[] {
  const causes = [asWay(nearest)];
  for (const detail of details) {
    const way = asWay(detail);
    if (!causes.some((cause) => isSame(cause, way))) causes.push(way);
  }
  return causes;
}

/** No alternative passes. */
function noneHolds(details: readonly Detail[]): Detail {
  const nearest = nearestOf(details);
  const { path, actual, expected, fix } = nearest;
  const message = { key: "check.anyOf.none", params: {} };
  return failure(path, message, causesOf(nearest, details), actual, expected, fix);
}

/** None is known to pass, and some may. */
function someMayHold(checks: readonly Check[], scope: Scope): Detail {
  const results = checks.map((check) => check.test(scope));
  const details = checks.map((check, index) => check.describe(scope, results[index] === false ? "fail" : "unknown"));
  const possible = details.filter((_, index) => results[index] === undefined);
  const nearest = nearestOf(possible);
  const message = { key: "check.anyOf.open", params: {} };
  return { ...nearest, message, reasons: causesOf(nearest, details), ...openIn(possible) };
}

/**
 * Kleene's *or*: passes as soon as one check passes, else is not known as soon as one is not known.
 * The finding points to the alternative that comes nearest; the reasons name it first and then every other one.
 */
export const compileAnyOf: CompileCheck<AnyOfDemands> = (specs, context) => {
  const checks = specs.map((spec) => context.check(spec));
  const [only] = checks;
  if (only !== undefined && checks.length === 1) return only;
  const describe: Check["describe"] = (scope, said) => {
    const fails = said === "fail" || (said === undefined && outcomeOf(checks, scope) === false);
    return fails ? noneHolds(checks.map((check) => check.describe(scope, "fail"))) : someMayHold(checks, scope);
  };
  return { test: (scope) => outcomeOf(checks, scope), describe };
};
