import type { CheckOptions } from "../engine/checker.js";
import type { Outcome } from "../model/finding.js";
import type { Call } from "./command.js";
import { dayOf } from "./dayOf.js";

/** What is listed without `--all`. */
export const NOT_MET: readonly Outcome[] = ["fail", "unknown", "waived"];

/** The day and what is wanted of a report: what passes only with `--all`. */
export function checkOptionsOf({ parsed, voice }: Call): CheckOptions {
  return {
    asOf: dayOf(parsed, voice),
    ...(parsed.text("absent") === "none" ? { absent: "none" } : {}),
    ...(parsed.flag("all") ? {} : { outcomes: NOT_MET }),
    notBinding: parsed.flag("not-binding"),
  };
}
