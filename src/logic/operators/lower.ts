import { compileValueOperator } from "./compileStrict.js";
import { NOTHING } from "./nothing.js";
import { every, type Signature } from "./signature.js";

/** `lower` */
export const compileLower = compileValueOperator(([text = NOTHING]) => (scope) => {
  const value = text.get(scope);
  return typeof value === "string" ? value.toLowerCase() : value;
});

export const lower: Signature = {
  name: "lower",
  meaning: "The text in lower case, whatever the language; none for none, not known if it is not known.",
  arity: { min: 1, max: 1 },
  argument: every("text"),
  result: "text",
};
