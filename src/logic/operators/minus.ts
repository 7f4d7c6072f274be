import { compileShiftedDay } from "./shiftedDay.js";
import { inTurn, type Signature } from "./signature.js";

/** `minus` */
export const compileMinus = compileShiftedDay(-1);

export const minus: Signature = {
  name: "minus",
  meaning:
    "The day that is some days, working days, months or years earlier; none for none, not known if the day is not known.",
  arity: { min: 2, max: 2 },
  argument: inTurn("day", "duration"),
  result: "day",
};
