export { compileReferenceCondition } from "./logic/reference/compileReferenceCondition.js";
export { compileReferenceValue } from "./logic/reference/compileReferenceValue.js";
