import { type Day, isDay } from "../model/day.js";
import type { CliVoice } from "./cliVoice.js";
import type { Parsed } from "./parseOptions.js";
import { today } from "./today.js";
import { UsageError } from "./usageError.js";

/** The day that was asked for; today in UTC if none was. */
export function dayOf(parsed: Parsed, voice: CliVoice): Day {
  const given = parsed.text("as-of");
  if (given === undefined) return today();
  if (!isDay(given)) throw new UsageError(voice.say("not-a-day", { option: "--as-of", received: given }));
  return given;
}
