import type { Day } from "../model/day.js";
import type { Target } from "../model/target.js";

/** What a form asks about: the rules of anything else stay out of its bundle. */
export interface SliceOptions {
  /** Where its merchants sell. */
  readonly targets: readonly Target[];
  /** The earliest day that it asks for, `YYYY-MM-DD`: what ended before is left out, what starts later is not. */
  readonly asOf: Day;
  /** The categories that its merchants can declare for a listing; all by default. A listing of another one counts as not covered. */
  readonly categories?: readonly string[];
}
