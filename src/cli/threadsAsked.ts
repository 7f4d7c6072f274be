import type { Call } from "./command.js";
import { UsageError } from "./usageError.js";

const MOST = 256;

/** How many threads `--threads` asks for, where it does; a `UsageError` for what is no such number. */
export function threadsAsked({ parsed, voice }: Call): number | undefined {
  const given = parsed.text("threads");
  if (given === undefined) return undefined;
  const threads = /^\d{1,3}$/.test(given) ? Number(given) : 0;
  if (threads < 1 || threads > MOST) throw new UsageError(voice.say("not-threads", { received: given, most: MOST }));
  return threads;
}
