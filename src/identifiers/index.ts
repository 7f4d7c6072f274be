export type { IdentifierVerdict } from "../checks/identifier/verdict.js";
export type { Message } from "../model/finding.js";
export { checkIdentifier } from "./checkIdentifier.js";
export { identifierKinds } from "./compiledKinds.js";
export type { IdentifierOptions, IdentifierResult } from "./identifierResult.js";
export { type IdentifyOptions, identify } from "./identify.js";
