import type { Day } from "../model/day.js";

/** Today in UTC. */
export const today = (): Day => new Date().toISOString().slice(0, 10);
