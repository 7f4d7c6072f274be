import type { RuleCase } from "../ruleCase.js";
import type { Boundary } from "./boundary.js";

/** A case to start from. */
export interface Base {
  /** Its name. */
  readonly of: string;
  /** What has been changed in it already. */
  readonly with?: NonNullable<Boundary["with"]>;
  readonly one: RuleCase;
}
