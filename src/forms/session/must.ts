import type { Pointer } from "../../model/pointer.js";

/** One must for one subject. */
export interface Must {
  readonly state: "settled" | "failed" | "open";
  /** The places that it judges, the first of them first. */
  readonly places: () => readonly Pointer[];
}
