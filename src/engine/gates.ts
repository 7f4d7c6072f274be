import type { Condition } from "../logic/condition.js";
import type { Scope } from "../logic/scope.js";
import { unknownPaths } from "../logic/unknownPaths.js";
import type { Pointer } from "../model/pointer.js";
import { every, not, some, type Tri } from "../model/tri.js";
import { type Gate, openPaths } from "./gate.js";
import type { Candidate, PlannedRule } from "./targetPlan.js";

/** The places that decide a condition in this scope, if it is not known. */
export function decidingPaths(condition: Condition | undefined, scope: Scope): readonly Pointer[] {
  if (condition === undefined || condition.test(scope) !== undefined) return [];
  const { missing, unreadable } = unknownPaths(condition.trace(scope));
  return [...missing, ...unreadable];
}

/** Membership in a category, as found for the listing in sight. */
export const memberGate = (member: Condition, scope: Scope): Gate => ({
  value: member.test(scope),
  paths: () => decidingPaths(member, scope),
  why: "category",
});

/** Whether any current clause of a rule binds, given that its own gates are open. */
const bindsNow = (planned: PlannedRule, scope: Scope): Tri =>
  some(
    planned.clauses
      .filter((clause) => !clause.upcoming)
      .map((clause) => (clause.when === undefined ? true : clause.when.test(scope))),
  );

function outcomeOf(planned: PlannedRule, scope: Scope): Tri {
  return every(
    planned.clauses
      .filter((clause) => !clause.upcoming && clause.when?.test(scope) !== false)
      .map((clause) => clause.check.test(scope)),
  );
}

/** A rule is off exactly where one that replaces it binds. */
export function replacementGate(replacing: readonly Candidate[], scope: Scope): Gate {
  const binding = replacing.map(({ planned, gates }) =>
    every([...gates.map((gate) => gate.value), bindsNow(planned, scope)]),
  );
  return {
    value: not(some(binding)),
    why: "replaced",
    paths: () =>
      replacing.flatMap(({ planned, gates }, index) =>
        binding[index] !== undefined
          ? []
          : [...openPaths(gates), ...planned.clauses.flatMap((clause) => decidingPaths(clause.when, scope))],
      ),
    agrees: (outcome) => replacing.every(({ planned }) => outcomeOf(planned, scope) === outcome),
  };
}
