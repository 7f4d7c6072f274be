import type { Json } from "../../model/json.js";
import type { Rule } from "../../packs/pack.js";

/** What is done to a rule to see whether a case notices. A closed list: callers may switch over it. */
export type MutantKind =
  /** A must becomes advice, or advice a must. */
  | "level"
  /** A country, category or seller of the scope is dropped or added. */
  | "scope"
  /** Another rule is no longer off where this one binds. */
  | "replaces"
  /** A period or a row of the table is dropped. */
  | "clause"
  /** A period begins or ends a day earlier or later, or is open. */
  | "period"
  /** A condition is dropped, or holds where it did not and the reverse. */
  | "condition"
  /** An operator of a condition becomes its neighbour: `<` and `<=`, `and` and `or`, `some` and `all`. */
  | "operator"
  /** A number, day, word or truth in a condition becomes another. */
  | "constant"
  /** Two operands change places, or one is read from elsewhere. */
  | "operand"
  /** A number or day that a check demands is the next one. */
  | "limit"
  /** A length of time is one longer or shorter, or of another unit. */
  | "duration"
  /** Something is counted in another unit. */
  | "unit"
  /** A demand of a check is dropped. */
  | "demand"
  /** All of several become any of them, or the reverse; what is demanded becomes what is refused. */
  | "junction"
  /** One of several is dropped. */
  | "element"
  /** A code, word or yes that a check demands is another. */
  | "value"
  /** A regular expression takes a little more or less. */
  | "pattern";

/** A place within a rule, from its root: `["clauses", 1, "check", "length", "max"]`. */
export type Place = readonly (string | number)[];

/** One small change of a rule. */
export interface Change {
  readonly kind: MutantKind;
  readonly at: Place;
  /** What stands there then; absent: it is dropped. */
  readonly to?: Json;
}

/** A rule that is wrong in one place. */
export interface Mutant {
  readonly rule: string;
  readonly kind: MutantKind;
  /** Where in the loaded rule, such as `clauses/1/check/length/max`. */
  readonly place: string;
  /** What stood there; absent: nothing. */
  readonly from?: Json;
  /** What stands there now; absent: it was dropped. */
  readonly to?: Json;
  readonly mutated: Rule;
}
