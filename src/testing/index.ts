export { type CaseOutcome, type RuleCase, ruleCaseSchema } from "./ruleCase.js";
export { type CaseResult, checkerForRule, runRuleCase } from "./runRuleCase.js";
export type * from "./suiteReport.js";
