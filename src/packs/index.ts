export { type LoadedPacks, type LoadOptions, loadPacks, type PackFiles } from "./loadPacks.js";
export { PackError, type Problem, type ProblemCode } from "./packError.js";
export { checkTexts } from "./checkTexts.js";
export { collectTexts, LOCALES, type Locale, type PackTexts } from "./texts.js";
export { shippedKnowledge } from "./shippedKnowledge.js";
export type { Knowledge } from "./knowledge.js";
