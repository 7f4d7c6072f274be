import type { Message } from "../model/finding.js";
import type { CompileCheck } from "./check.js";
import { describerOf } from "./describerOf.js";
import type { LogicDemands } from "./logic.schema.js";

const NOT_MET: Message = Object.freeze({ key: "check.logic.not-met", params: Object.freeze({}) });

/**
 * Whether a condition holds. The finding names every value that it read; the rule's own message has to say what is wrong.
 *
 * `{"logic": {"before": [{"var": "merchant.registeredOn"}, {"var": "asOf"}]}}`
 */
export const compileLogic: CompileCheck<LogicDemands> = (demands, context) => {
  const condition = context.condition(demands);
  return {
    test: condition.test,
    describe: describerOf(condition, NOT_MET),
  };
};
