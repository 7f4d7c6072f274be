export { checkTexts } from "./checkTexts.js";
export type { Knowledge } from "./knowledge.js";
export { type LoadedPacks, type LoadOptions, loadPacks, type PackFiles } from "./loadPacks.js";
export { PackError, type Problem, type ProblemCode } from "./packError.js";
export { shippedKnowledge } from "./shippedKnowledge.js";
export { collectTexts, LOCALES, type Locale, type PackTexts } from "./texts.js";
