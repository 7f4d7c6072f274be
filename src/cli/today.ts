import { UTCDate } from "@date-fns/utc/date";
import { formatISO } from "date-fns/formatISO";
import type { Day } from "../model/day.js";

/** Today in UTC. */
export const today = (): Day => formatISO(new UTCDate(), { representation: "date" });
