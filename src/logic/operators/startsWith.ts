import { compileTestOperator } from "./compileStrict.js";
import { NOTHING } from "./nothing.js";
import { every, type Signature } from "./signature.js";

/** `startsWith` */
export const compileStartsWith = compileTestOperator(([text = NOTHING, start = NOTHING]) => (scope) => {
  const whole = text.get(scope);
  const part = start.get(scope);
  if (whole === undefined || part === undefined) return;
  return typeof whole === "string" && typeof part === "string" && whole.startsWith(part);
});

export const startsWith: Signature = {
  name: "startsWith",
  meaning: "The first text begins with the second; false for none, not known if one is not known.",
  arity: { min: 2, max: 2 },
  argument: every("text"),
  result: "boolean",
};
