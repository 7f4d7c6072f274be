import type { Json } from "../../model/json.js";
import type { Killer } from "../boundaries/killerSearch.js";
import type { RuleCase } from "../ruleCase.js";
import type { CaseResult } from "../runRuleCase.js";

const shown = (value: Json): string => {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
};

/** A killer as a case of a fixture file: the varied case, named after what was varied, with what the rule comes to. */
export function suggestedCase({ base, over, variation, one }: Killer, result: CaseResult): RuleCase {
  const { outcome, paths, from } = result;
  const [path] = paths;
  const expect = {
    outcome,
    ...(path === undefined || outcome === "pass" || outcome === "not-binding" ? {} : { path }),
    ...(from === undefined ? {} : { from }),
  };
  return { ...one, name: `${base.of}, but ${over} ${shown(variation)}`, expect };
}
