import { OPERATORS } from "../logic/operators/index.js";
import { ALL_KINDS } from "./kinds.js";
import type { RuleCode } from "./specCompiler.js";

/** The code of every kind of check and every operator: for rules that may use any of them. */
export const ALL_CODE: RuleCode = { checks: ALL_KINDS, operators: OPERATORS };
