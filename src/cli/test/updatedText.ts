import type { SuiteReport } from "../../testing/suiteReport.js";
import type { Call } from "../command.js";

/** What became of the boundaries, and why nothing was done where cases fail; empty if nothing was asked. */
export function updatedText(
  { parsed, voice }: Call,
  { suites, updated }: { readonly suites: SuiteReport; readonly updated?: readonly string[] },
): string {
  const isAsked = parsed.flag("mutate") || parsed.flag("update-boundaries");
  if (isAsked && suites.counts.failed > 0) return `${voice.say("cases-first")}\n`;
  if (updated === undefined) return "";
  if (updated.length === 0) return `${voice.say("boundaries-same")}\n`;
  return `${voice.say("boundaries-written")}\n${updated.map((path) => `  ${path}\n`).join("")}`;
}
