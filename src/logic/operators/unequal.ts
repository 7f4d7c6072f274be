import { compileTestOperator } from "./compileStrict.js";
import { equality } from "./equality.js";
import { every, type Signature } from "./signature.js";

/** `!==` */
export const compileUnequal = compileTestOperator(
  equality({
    values: (left, right) => (scope) => {
      const one = left(scope);
      const other = right(scope);
      return one === undefined || other === undefined ? undefined : one !== other;
    },
    withConstant: (get, constant) => (scope) => {
      const value = get(scope);
      return value === undefined ? undefined : value !== constant;
    },
  }),
);

export const unequal: Signature = {
  name: "!==",
  meaning: "The two differ; none differs from everything but null. Not known if one is not known.",
  arity: { min: 2, max: 2 },
  argument: every("value"),
  result: "boolean",
  agree: "all",
};
