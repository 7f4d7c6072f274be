import type { CompileCheck } from "./check.js";
import { compileLength } from "./length.js";

/** Every kind of check, by the name that rules use. */
export const CHECK_KINDS: { readonly [kind: string]: CompileCheck<never> } = {
  length: compileLength as CompileCheck<never>,
};
