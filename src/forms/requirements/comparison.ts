import type { Json } from "../../model/json.js";
import type { Target } from "../../model/target.js";
import type { Ask, Requirement, RequirementGroup } from "./requirement.js";

/** Whether the second target asks more of something than the first, less, or something else. */
export type Direction = "stricter" | "looser" | "different";

/** One demand that differs: `max` from 200 to 75. */
export interface DemandChange {
  /** Where it stands in the check, such as `max` or `left.min.days`. */
  readonly demand: string;
  readonly direction: Direction;
  /** Absent: not demanded there. */
  readonly before?: Json;
  readonly after?: Json;
}

/** What one rule asks on the one target and what stands in its place on the other. */
export interface AskChange {
  readonly direction: Direction;
  readonly before?: Ask;
  readonly after?: Ask;
  /** The demands that differ, where the two ask the same thing otherwise. */
  readonly demands: readonly DemandChange[];
}

/** One thing that both targets ask, but not alike. */
export interface RequirementChange {
  readonly before: Requirement;
  readonly after: Requirement;
  readonly direction: Direction;
  readonly asks: readonly AskChange[];
}

/** What a second target asks beside a first one. */
export interface Comparison {
  readonly from: Target;
  readonly to: Target;
  /** Asked on top. */
  readonly added: readonly RequirementGroup[];
  /** No longer asked. */
  readonly dropped: readonly RequirementGroup[];
  readonly changed: readonly RequirementChange[];
  /** How many are asked alike by both. */
  readonly same: number;
}
