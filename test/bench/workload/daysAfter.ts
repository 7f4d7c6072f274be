import { plus } from "../../../src/model/duration.js";

/** The day some days after another one, or before it. */
export const daysAfter = (day: string, days: number): string => plus(day, { days });
