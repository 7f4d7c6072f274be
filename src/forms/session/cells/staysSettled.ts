import type { Scope } from "../../../logic/scope.js";
import type { RuleCell } from "./cell.js";

/**
 * Whether a rule that passed, or did not bind, comes out the same for what is in sight now: most rules, with most edits. It takes
 * neither a finding nor a question to say so. Rules of several periods or with gates are not looked at, nor what was open before.
 */
export function staysSettled({ planned: { only }, gates, tally }: RuleCell, scope: Scope): boolean {
  if (only === undefined || gates.length > 0) return false;
  if (tally.notBinding === 1) return only.when?.test(scope) === false;
  return tally.pass === 1 && only.when?.test(scope) !== false && only.test(scope) === true;
}
