import { availableParallelism } from "node:os";
import type { Call } from "../command.js";
import { threadsAsked } from "../threadsAsked.js";

/** In bytes: for less, further threads are not worth their start. */
const SMALL = 1024 * 1024;

/** How many threads check a batch: as many as are asked for, else one for a small file and one a core for everything else. */
export const batchThreads = (call: Call, size: number | undefined): number =>
  threadsAsked(call) ?? (size !== undefined && size < SMALL ? 1 : availableParallelism());
