import { UTCDateMini } from "@date-fns/utc/date/mini";
import { formatISO } from "date-fns/formatISO";
import type { Day } from "../model/day.js";

/** Today in UTC. */
export const today = (): Day => formatISO(new UTCDateMini(), { representation: "date" });
