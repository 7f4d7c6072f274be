import { canCome } from "../canCome.js";
import { lacking, type RefuseSuite, showsOutcome } from "../suiteView.js";

/** No case passes: the rule might fail whatever a merchant does. Of a rule that is proved never to pass none is asked. */
export const noPass: RefuseSuite = ({ cases, rule, pack }) =>
  cases.some((one) => showsOutcome(one, "pass")) || !canCome("pass", rule, pack) ? [] : lacking("no-pass");
