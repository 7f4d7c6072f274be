import type { Condition } from "../logic/condition.js";
import type { Scope } from "../logic/scope.js";
import { unknownPaths } from "../logic/unknownPaths.js";
import type { Tri } from "../model/tri.js";
import type { Check, CompileCheck, Detail } from "./check.js";
import type { ChooseDemands } from "./choose.schema.js";
import { openIn } from "./combine.js";
import { NOT_KNOWN } from "./notKnownMessage.js";

interface Branch {
  /** Absent: always. */
  readonly condition?: Condition;
  readonly check: Check;
}

/** Nothing is demanded where no branch counts. */
const NOTHING: Check = {
  test: () => true,
  describe: () => ({ path: "", message: NOT_KNOWN, reasons: [], missing: [], unreadable: [] }),
};

/** What all branches agree on that may count; not known where they do not. */
function outcomeOf(branches: readonly Branch[], scope: Scope): Tri {
  let outcome: Tri;
  let any = false;
  for (const { condition, check } of branches) {
    const holds = condition === undefined ? true : condition.test(scope);
    if (holds === false) continue;
    const result = check.test(scope);
    if (any && result !== outcome) return undefined;
    outcome = result;
    any = true;
    if (holds === true) return outcome;
  }
  return outcome;
}

/** The branches that may count: up to the first whose condition holds. */
function possible(branches: readonly Branch[], scope: Scope): readonly Branch[] {
  const open = branches.filter(({ condition }) => condition?.test(scope) !== false);
  const decided = open.findIndex(({ condition }) => condition === undefined || condition.test(scope) === true);
  return open.slice(0, decided + 1);
}

function describe(branches: readonly Branch[], scope: Scope): Detail {
  const open = possible(branches, scope);
  const details = open.filter(({ check }) => check.test(scope) !== true).map(({ check }) => check.describe(scope));
  const [first] = details;
  if (first !== undefined && (open.length === 1 || outcomeOf(branches, scope) === false)) return first;
  const conditions = open.map(({ condition }) =>
    condition === undefined ? { missing: [], unreadable: [] } : unknownPaths(condition.trace(scope)),
  );
  const inside = openIn(details);
  const missing = [...new Set([...conditions.flatMap((paths) => paths.missing), ...inside.missing])];
  const unreadable = [...new Set([...conditions.flatMap((paths) => paths.unreadable), ...inside.unreadable])];
  return {
    path: missing[0] ?? unreadable[0] ?? "",
    message: { key: "check.choose.open", params: {} },
    reasons: [],
    missing,
    unreadable,
  };
}

/**
 * The check of the first branch whose condition holds; passes where none does. While a condition is not known, the outcome is the one
 * on which all branches that may count agree.
 *
 * `{"choose": [{"if": {"<": [{"var": "account.counts.orders"}, 300]}, "then": a}, {"then": b}]}`
 */
export const compileChoose: CompileCheck<ChooseDemands> = (demands, context) => {
  const stated: readonly Branch[] = demands.map((branch) => ({
    check: context.check(branch.then),
    ...("if" in branch ? { condition: context.condition(branch.if) } : {}),
  }));
  const branches = stated.at(-1)?.condition === undefined ? stated : [...stated, { check: NOTHING }];
  return { test: (scope) => outcomeOf(branches, scope), describe: (scope) => describe(branches, scope) };
};
