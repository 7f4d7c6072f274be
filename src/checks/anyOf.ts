import type { Scope } from "../logic/scope.js";
import type { Tri } from "../model/tri.js";
import type { AnyOfDemands } from "./anyOf.schema.js";
import type { Check, CompileCheck, Detail } from "./check.js";
import { asReason, openIn } from "./combine.js";

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

function tellAlternative(check: Check, scope: Scope): { readonly result: Tri; readonly detail: Detail } {
  const result = check.test(scope);
  return { result, detail: check.describe(scope, result === false ? "fail" : "unknown") };
}

/**
 * Kleene's *or*: passes as soon as one check passes, else is not known as soon as one is not known.
 * The finding points to the alternative that comes nearest; the reasons name it first and then every other one.
 */
export const compileAnyOf: CompileCheck<AnyOfDemands> = (specs, context) => {
  const checks = specs.map((spec) => context.check(spec));
  const describe = (scope: Scope): Detail => {
    const outcome = outcomeOf(checks, scope);
    const alternatives = checks.map((check) => tellAlternative(check, scope));
    const possible = alternatives.filter(({ result }) => result === outcome).map(({ detail }) => detail);
    const nearest = possible.reduce((best, detail) => (shortfall(detail) < shortfall(best) ? detail : best));
    if (alternatives.length === 1) return nearest;
    const others = alternatives.map(({ detail }) => detail).filter((detail) => detail !== nearest);
    return {
      ...nearest,
      message: { key: outcome === false ? "check.anyOf.none" : "check.anyOf.open", params: {} },
      reasons: [nearest, ...others].map(asReason),
      ...openIn(outcome === false ? [] : possible),
    };
  };
  return { test: (scope) => outcomeOf(checks, scope), describe };
};
