import { availableParallelism } from "node:os";
import type { Call } from "../command.js";
import { UsageError } from "../usageError.js";

/** In bytes: for less, further threads are not worth their start. */
const SMALL = 1024 * 1024;

const MOST = 256;

/** How many threads check a batch: as many as are asked for, else one for a small file and one a core for everything else. */
export function batchThreads({ parsed, voice }: Call, size: number | undefined): number {
  const given = parsed.text("threads");
  if (given === undefined) return size !== undefined && size < SMALL ? 1 : availableParallelism();
  const threads = /^\d{1,3}$/.test(given) ? Number(given) : 0;
  if (threads < 1 || threads > MOST) throw new UsageError(voice.say("not-threads", { received: given, most: MOST }));
  return threads;
}
