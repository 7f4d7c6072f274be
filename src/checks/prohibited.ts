import type { Message } from "../model/finding.js";
import { not } from "../model/tri.js";
import type { CompileCheck } from "./check.js";
import { describerOf } from "./describerOf.js";
import type { ProhibitedDemands } from "./prohibited.schema.js";

const MET: Message = Object.freeze({ key: "check.prohibited.met", params: Object.freeze({}) });

/**
 * Fails where a condition holds. The finding names every value that the condition read.
 *
 * `{"prohibited": {"if": {"===": [{"var": "listing.productType"}, "laser-pointer"]}}}` passes for a lamp.
 */
export const compileProhibited: CompileCheck<ProhibitedDemands> = (demands, context) => {
  const condition = context.condition(demands.if);
  return {
    test: (scope) => not(condition.test(scope)),
    describe: describerOf(condition, MET),
  };
};
