import { type Day, isDay } from "../../model/day.js";
import { type Duration, plus } from "../../model/duration.js";
import { type Compiled, valueNode } from "../compiled.js";
import type { CompileOperator } from "../compiler.js";
import type { Get } from "../read.js";

/** Shifts a day; the last day met is remembered, for most are `asOf`. */
function shift(get: Get, duration: Duration, sign: 1 | -1): Get {
  let day: unknown;
  let shifted: Day | undefined;
  return (scope) => {
    const value = get(scope);
    if (value === undefined || value === null) return value;
    if (value !== day) {
      const moved = isDay(value) ? plus(value, duration, sign) : undefined;
      shifted = isDay(moved) ? moved : undefined;
      day = value;
    }
    return shifted;
  };
}

/** A day some time later or earlier. */
export function compileShiftedDay(sign: 1 | -1): CompileOperator {
  return ([day, duration], compiler, op) => {
    const from = compiler.compile(day ?? null);
    const length: Compiled = {
      get: () => duration,
      trace: () => ({ op: "literal", value: duration ?? null, of: [] }),
      constant: duration,
    };
    return valueNode(op, shift(from.get, duration as unknown as Duration, sign), [from, length]);
  };
}
