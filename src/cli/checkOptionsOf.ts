import type { CheckOptions } from "../engine/checker.js";
import type { Outcome } from "../model/finding.js";
import type { Call } from "./command.js";
import { dayOf } from "./dayOf.js";

/** What is listed without `--all`. */
export const NOT_MET: readonly Outcome[] = ["fail", "unknown", "waived"];

/** How a dossier is read: the day, and what a missing field means. */
export const readingOf = ({ parsed, voice }: Call): Pick<CheckOptions, "asOf" | "absent"> => ({
  asOf: dayOf(parsed, voice),
  ...(parsed.text("absent") === "none" ? { absent: "none" } : {}),
});

/** The same, and what is wanted of a report: what passes only with `--all`. */
export function checkOptionsOf(call: Call): CheckOptions {
  const { parsed } = call;
  return {
    ...readingOf(call),
    ...(parsed.flag("all") ? {} : { outcomes: NOT_MET }),
    notBinding: parsed.flag("not-binding"),
  };
}
