import { compileShiftedDay } from "./shiftedDay.js";
import { inTurn, type Signature } from "./signature.js";

/** `plus` */
export const compilePlus = compileShiftedDay(1);

export const plus: Signature = {
  name: "plus",
  meaning:
    "The day that is some days, working days, months or years later; none for none, not known if the day is not known.",
  arity: { min: 2, max: 2 },
  argument: inTurn("day", "duration"),
  result: "day",
};
