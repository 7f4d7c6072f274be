import type { Json } from "../../model/json.js";

/** A mutant that no case can kill because it means the same, looked at by a person. */
export interface Exclusion {
  readonly rule: string;
  /** As in the report, such as `clauses/0/check/length/max`. */
  readonly place: string;
  /** What stands there in the mutant; absent: it was dropped. */
  readonly to?: Json;
  /** Why it means the same. */
  readonly reason: string;
}
