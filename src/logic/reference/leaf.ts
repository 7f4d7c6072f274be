import jsonLogic from "json-logic-js";
import { type Day, isDay } from "../../model/day.js";
import { type Duration, plus } from "../../model/duration.js";

/** Operators that json-logic-js answers itself, once all arguments are there. */
const SHARED: ReadonlySet<string> = new Set([
  "===",
  "!==",
  "<",
  "<=",
  ">",
  ">=",
  "in",
  "+",
  "-",
  "*",
  "/",
  "min",
  "max",
]);

/** What an operator gives where an argument is none. */
const OF_NONE: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ...["<", "<=", ">", ">=", "before", "after", "in", "startsWith"].map((op): [string, unknown] => [op, false]),
  ...["+", "-", "*", "/", "min", "max", "plus", "minus", "lower"].map((op): [string, unknown] => [op, null]),
  ["count", 0],
]);

function shifted(day: unknown, duration: unknown, sign: 1 | -1): Day | undefined {
  const result = plus(day as Day, duration as Duration, sign);
  return isDay(result) ? result : undefined;
}

/** Operators that json-logic-js does not have. */
const OWN: ReadonlyMap<string, (...values: never[]) => unknown> = new Map<string, (...values: never[]) => unknown>([
  ["before", (one: string, other: string) => Date.parse(one) < Date.parse(other)],
  ["after", (one: string, other: string) => Date.parse(one) > Date.parse(other)],
  ["plus", (day: string, duration: unknown) => shifted(day, duration, 1)],
  ["minus", (day: string, duration: unknown) => shifted(day, duration, -1)],
  ["count", (list: readonly unknown[]) => list.length],
  ["startsWith", (text: string, start: string) => text.slice(0, start.length) === start],
  ["lower", (text: string) => text.toLowerCase()],
]);

/** The values are handed over as data, so that none can be taken for an expression. */
function applyShared(op: string, values: readonly unknown[]): unknown {
  const args = values.map((_, index) => ({ var: String(index) }));
  return jsonLogic.apply({ [op]: args } as never, values);
}

/** An operator on values that are all there: json-logic-js where it has it. A number that is not finite is not known. */
export function applyLeaf(op: string, values: readonly unknown[]): unknown {
  if (values.some((value) => value === undefined)) return undefined;
  const ofNone = OF_NONE.get(op);
  if (ofNone !== undefined && values.some((value) => value === null)) return ofNone;
  const own = OWN.get(op);
  if (own === undefined && !SHARED.has(op)) throw new TypeError(`not an operator: ${op}`);
  const result = own === undefined ? applyShared(op, values) : own(...(values as never[]));
  return typeof result === "number" && !Number.isFinite(result) ? undefined : result;
}
