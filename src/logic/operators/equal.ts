import { compileTestOperator } from "./compileStrict.js";
import { equality } from "./equality.js";
import { every, type Signature } from "./signature.js";

/** `===` */
export const compileEqual = compileTestOperator(
  equality({
    values: (left, right) => (scope) => {
      const one = left(scope);
      const other = right(scope);
      return one === undefined || other === undefined ? undefined : one === other;
    },
    withConstant: (get, constant) => (scope) => {
      const value = get(scope);
      return value === undefined ? undefined : value === constant;
    },
  }),
);

export const equal: Signature = {
  name: "===",
  meaning: "Both are the same; none equals only null. Not known if one is not known.",
  arity: { min: 2, max: 2 },
  argument: every("value"),
  result: "boolean",
  agree: "all",
};
