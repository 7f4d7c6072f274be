import { largest, type Step } from "./step.js";

/** The version of a pack on both sides, with the step that its changes ask for. */
export interface VersionStep {
  readonly before: string;
  readonly after: string;
  /** The step that the version policy asks for. */
  readonly asked: Step;
  /** The step that was taken; `back` to a lower version. */
  readonly taken: Step | "back";
  readonly verdict: "enough" | "too-small";
  /** The lowest version that is enough. */
  readonly enough: string;
}

type Numbers = readonly [major: number, minor: number, patch: number];

function numbersOf(version: string): Numbers {
  const [major = 0, minor = 0, patch = 0] = version.split(".").map(Number);
  return [major, minor, patch];
}

function takenStep(before: Numbers, after: Numbers): Step | "back" {
  const place = before.findIndex((number, index) => number !== after[index]);
  if (place === -1) return "none";
  if ((after[place] ?? 0) < (before[place] ?? 0)) return "back";
  return (["major", "minor", "patch"] as const)[place] ?? "none";
}

function raised([major, minor, patch]: Numbers, step: Step): string {
  if (step === "none") return [major, minor, patch].join(".");
  if (step === "patch") return [major, minor, patch + 1].join(".");
  return (step === "minor" ? [major, minor + 1, 0] : [major + 1, 0, 0]).join(".");
}

/** Compares the step that a version took with the one that is asked for. Before 1.0.0 a minor step is enough for everything. */
export function versionStep(before: string, after: string, asked: Step): VersionStep {
  const [from, to] = [numbersOf(before), numbersOf(after)];
  const taken = takenStep(from, to);
  const needed = asked === "major" && from[0] === 0 ? "minor" : asked;
  const isEnough = taken !== "back" && largest([taken, needed]) === taken;
  return { before, after, asked, taken, verdict: isEnough ? "enough" : "too-small", enough: raised(from, needed) };
}
