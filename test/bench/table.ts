/** One line of the table. */
export interface Row {
  readonly measure: string;
  readonly value: string;
  readonly target: string;
  readonly verdict: "" | "met" | "MISSED";
}

type Goal = { readonly atMost: number } | { readonly atLeast: number };

const isMet = (value: number, goal: Goal): boolean => ("atMost" in goal ? value <= goal.atMost : value >= goal.atLeast);

/** A ratio (or another measure, in its unit) beside what it should be. */
export function rowOf(measure: string, value: number, goal?: Goal, unit = "×"): Row {
  const shown = `${value.toFixed(2)} ${unit}`;
  if (goal === undefined) return { measure, value: shown, target: "", verdict: "" };
  const target = "atMost" in goal ? `≤ ${goal.atMost} ${unit}` : `≥ ${goal.atLeast} ${unit}`;
  return { measure, value: shown, target, verdict: isMet(value, goal) ? "met" : "MISSED" };
}
