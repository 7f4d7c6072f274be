import { canCome } from "../canCome.js";
import { lacking, type RefuseSuite, showsOutcome } from "../suiteView.js";

/**
 * No case fails: the rule might demand nothing. A failure that is only announced does not show that it ever binds.
 * Of a rule that is proved never to fail none is asked: `greenlane lint` tells that it cannot.
 */
export const noFail: RefuseSuite = ({ cases, rule, pack }) =>
  cases.some((one) => showsOutcome(one, "fail")) || !canCome("fail", rule, pack) ? [] : lacking("no-fail");
