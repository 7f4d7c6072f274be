import type { Duration } from "../../model/duration.js";
import { isObject, type Json } from "../../model/json.js";
import type { Change, Place } from "./mutant.js";

const UNITS = ["days", "workingDays", "months", "years"] as const;

/** What people take one unit of time for. */
const MISTAKEN: { readonly [unit: string]: string } = {
  days: "workingDays",
  workingDays: "days",
  months: "days",
  years: "months",
};

/** Whether a value is a length of time, such as `{ days: 90 }`. */
export const isDuration = (value: Json | undefined): value is Duration & { readonly [unit: string]: number } => {
  if (!isObject(value)) return false;
  const [unit, ...more] = Object.keys(value);
  return more.length === 0 && UNITS.some((known) => known === unit) && typeof value[unit ?? ""] === "number";
};

/** A length of time that is one longer or shorter, or as many of another unit. */
export function durationChanges(value: Duration, at: Place): readonly Change[] {
  const [[unit, amount] = ["days", 0]] = Object.entries(value) as [string, number][];
  const longer = [amount - 1, amount + 1].map((other): Change => ({ kind: "duration", at: [...at, unit], to: other }));
  return [...longer, { kind: "unit", at, to: { [MISTAKEN[unit] ?? "days"]: amount } }];
}
