/** One line of the table. */
export interface Row {
  readonly measure: string;
  readonly value: string;
  readonly target: string;
  readonly verdict: "" | "met" | "MISSED";
}

export type Goal = { readonly atMost: number } | { readonly atLeast: number };

const isMet = (value: number, goal: Goal): boolean => ("atMost" in goal ? value <= goal.atMost : value >= goal.atLeast);

/** A ratio (or another measure, in its unit) beside what it should be. */
export function rowOf(measure: string, value: number, goal?: Goal, unit = "×"): Row {
  const shown = `${value.toFixed(2)} ${unit}`;
  if (goal === undefined) return { measure, value: shown, target: "", verdict: "" };
  const target = "atMost" in goal ? `≤ ${goal.atMost} ${unit}` : `≥ ${goal.atLeast} ${unit}`;
  return { measure, value: shown, target, verdict: isMet(value, goal) ? "met" : "MISSED" };
}

/** Prints the lines; whoever runs this sees by the exit code whether all targets are met. */
export function print(rows: readonly Row[]): void {
  console.table(rows);
  process.exitCode = rows.some(({ verdict }) => verdict === "MISSED") ? 1 : 0;
}
