import { OPERATORS } from "../logic/operators/index.js";
import { CHECK_KINDS } from "./kinds.js";
import type { RuleCode } from "./specCompiler.js";

/** The code of every kind of check and every operator: for rules that may use any of them. */
export const ALL_CODE: RuleCode = { checks: CHECK_KINDS, operators: OPERATORS };
