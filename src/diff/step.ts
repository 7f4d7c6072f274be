/** How large a step of a version is; `none` where nothing has changed. */
export type Step = "none" | "patch" | "minor" | "major";

/** What a change can do to verdicts: make them worse, make them better, either, or nothing. */
export type Effect = "stricter" | "looser" | "either" | "none";

const ORDER: readonly Step[] = ["none", "patch", "minor", "major"];

/** The largest of several steps. */
export const largest = (steps: Iterable<Step>): Step =>
  ORDER[Math.max(0, ...[...steps].map((step) => ORDER.indexOf(step)))] ?? "none";

/** The step that a change within a rule asks for: a minor one if a verdict can get worse by it. */
export const stepFor = (effect: Effect): Step => (effect === "stricter" || effect === "either" ? "minor" : "patch");

/** What two changes do together. */
export function combined(effects: Iterable<Effect>): Effect {
  const telling = new Set([...effects].filter((effect) => effect !== "none"));
  const [only] = telling;
  if (only === undefined) return "none";
  return telling.size === 1 ? only : "either";
}

/** The effect of the opposite change. */
export const opposite = (effect: Effect): Effect => {
  if (effect === "stricter") return "looser";
  return effect === "looser" ? "stricter" : effect;
};
