import { isObject, type Json } from "../../model/json.js";
import type { Rule } from "../../packs/pack.js";
import { logicNodes, pathOf } from "../mutate/logic/logicNode.js";
import type { RuleCase } from "../ruleCase.js";
import type { Base } from "./base.js";
import { baseOf } from "./vary.js";

/** The markets for which the rows of a rule's table stand. */
export function rowMarkets(rule: Rule): ReadonlySet<string> {
  const nodes = rule.clauses.flatMap(({ when }) => (when === undefined ? [] : logicNodes(when, [])));
  const keys = nodes.flatMap(({ op, args: [first, second] }): readonly (Json | undefined)[] => {
    if (pathOf(first) !== "target.market") return [];
    return op === "in" && Array.isArray(second) ? (second as readonly Json[]) : [second];
  });
  return new Set(keys.filter((key): key is string => typeof key === "string" && !isObject(key)));
}

/** The first case that passes and the first that fails, asked for every market that has a row of its own. */
export function rowBases(rule: Rule, cases: readonly RuleCase[]): readonly Base[] {
  const firsts = ["pass", "fail"].map((outcome) => cases.find((one) => one.expect.outcome === outcome));
  return [...rowMarkets(rule)].flatMap((market) =>
    firsts.flatMap((one): readonly Base[] => {
      if (one === undefined || one.target.market === market) return [];
      const change = { "/target/market": market };
      return [{ of: one.name, with: change, one: baseOf(one, { with: change }) }];
    }),
  );
}
