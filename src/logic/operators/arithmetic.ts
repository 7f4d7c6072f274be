import type { CompileOperator } from "../compiler.js";
import type { Get } from "../read.js";
import { compileValueOperator } from "./compileStrict.js";

type Step = (sofar: number, next: number) => number;

/**
 * Folds numbers from the left. One number alone is joined to `start`; several are joined to each other.
 * A result that is not a finite number, such as that of a division by zero, is not known.
 */
function fold(gets: readonly Get[], step: Step, start: number): Get {
  return (scope) => {
    let total = start;
    let none = false;
    for (let index = 0; index < gets.length; index++) {
      const value = (gets[index] as Get)(scope);
      if (value === undefined) return;
      if (value === null) none = true;
      else total = index === 0 && gets.length > 1 ? (value as number) : step(total, value as number);
    }
    if (none) return null;
    return Number.isFinite(total) ? total : undefined;
  };
}

/** An operator on numbers. */
export function compileArithmetic(step: Step, start: number): CompileOperator {
  return compileValueOperator((parts) =>
    fold(
      parts.map(({ get }) => get),
      step,
      start,
    ),
  );
}
