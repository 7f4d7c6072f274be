import type { LengthUnit } from "../../checks/measure.js";
import type { Day } from "../../model/day.js";
import type { Authority, Level } from "../../model/finding.js";
import type { Json } from "../../model/json.js";
import type { Pointer } from "../../model/pointer.js";
import type { Shape } from "../../model/shape.js";
import type { SubjectKind } from "../../model/subject.js";
import type { CheckSpec } from "../../packs/pack.js";

/** The rule that a limit comes from. */
export interface LimitSource {
  readonly rule: string;
  readonly level: Level;
  readonly source: Authority;
  /** The first day on which it no longer holds. */
  readonly until?: Day;
}

/** One limit, and the rules that set it: of several rules the strictest. */
export interface Limit<Value> {
  readonly value: Value;
  readonly by: readonly LimitSource[];
}

/** How long a text or a list may be, in one unit. */
export interface LengthLimit {
  readonly unit: LengthUnit;
  readonly min?: Limit<number>;
  readonly max?: Limit<number>;
  /** Counts a text or a list as the rule does: 0 for what cannot be counted in this unit. */
  readonly count: (value: unknown) => number;
}

/** How much a number may be. `min` and `max` are included, `above` and `below` are not. */
export interface RangeLimit {
  /** Bytes, pixels, dots per inch, a share of 1, an amount of `currency`, or a plain number. */
  readonly unit: "bytes" | "pixels" | "dpi" | "share" | "money" | "number";
  readonly currency?: string;
  readonly min?: Limit<number>;
  readonly max?: Limit<number>;
  readonly above?: Limit<number>;
  readonly below?: Limit<number>;
  /** Most decimal places. */
  readonly decimals?: Limit<number>;
}

/** Between which days a day has to lie; both included. */
export interface DayLimit {
  readonly notBefore?: Limit<Day>;
  readonly notAfter?: Limit<Day>;
}

/** A regular expression, with the flag `u`, that has to be found in a text, or must not. */
export interface PatternLimit {
  readonly matches?: string;
  readonly not?: string;
  readonly ignoreCase: boolean;
  readonly by: readonly LimitSource[];
}

/** What a value has to be one of. */
export interface ChoiceLimit {
  readonly values: readonly Json[];
  readonly ignoreCase: boolean;
  readonly by: readonly LimitSource[];
}

/** How large the two sides of an image have to be together. */
export interface SidesLimit {
  /** At least one side is so long, in pixels. */
  readonly longestSide?: Limit<number>;
  /** Width to height, as a fraction. */
  readonly minRatio?: Limit<readonly [number, number]>;
  readonly maxRatio?: Limit<readonly [number, number]>;
}

/** Everything that holds for one input. */
export interface ConstraintSet {
  /** The rules by which it has to be given. Empty: none. */
  readonly required: readonly LimitSource[];
  /** One for each unit that is counted in. */
  readonly lengths: readonly LengthLimit[];
  readonly ranges: readonly RangeLimit[];
  readonly days: DayLimit;
  readonly patterns: readonly PatternLimit[];
  /** What all rules allow. */
  readonly choices?: ChoiceLimit;
  /** Kinds of numbers that it has to be, such as `cn-uscc`, for `checkIdentifier` of `greenlane/identifiers`. */
  readonly identifiers: readonly Limit<string>[];
  /** Words, characters and writing systems that must not stand in it: the demands of `forbidden` as rules write them. */
  readonly forbidden: readonly Limit<Json>[];
  /** The rules by which the elements of a list have to differ. */
  readonly unique: readonly LimitSource[];
  readonly sides: SidesLimit;
}

/** What is asked of an input from a later day on. */
export interface UpcomingConstraints {
  readonly from: Day;
  readonly must: ConstraintSet;
  readonly should: ConstraintSet;
}

/** A rule of which it is not known yet whether it binds. */
export interface OpenConstraints {
  /** What to tell, to know it. */
  readonly dependsOn: readonly Pointer[];
  readonly must: ConstraintSet;
  readonly should: ConstraintSet;
}

/** One of several ways to meet a rule, and what has to be kept if it is taken. */
export interface ConstraintWay {
  /** For a describer to put into words. */
  readonly check: CheckSpec;
  readonly limits: ConstraintSet;
  /** The same for the fields below, by their path from here. */
  readonly parts: { readonly [path: string]: ConstraintSet };
  /** It asks more besides: what no limit can say, or something of another place. */
  readonly more: boolean;
}

/** A rule that looks at the input and asks what no limit can say. */
export interface OtherDemand extends LimitSource {
  /** What the rule is about; a describer asks for it. */
  readonly subject: SubjectKind;
  /** For a describer to put into words. */
  readonly check: CheckSpec;
  /** Where any one of several ways will do, what each of them asks. What all of them ask is a limit as well. */
  readonly ways?: readonly ConstraintWay[];
}

/** What an input has to keep to, before anything stands in it. */
export interface Constraints {
  readonly pointer: Pointer;
  /** What stands there; absent for a place that a dossier does not have. */
  readonly shape?: Shape;
  readonly must: ConstraintSet;
  /** Advice, apart from what has to be kept. */
  readonly should: ConstraintSet;
  /** Limits that begin on a later day, the next day first. */
  readonly upcoming: readonly UpcomingConstraints[];
  /** Limits that may hold. */
  readonly open: readonly OpenConstraints[];
  /** Rules that look at it besides: alternatives, comparisons with other fields, conditions. */
  readonly others: readonly OtherDemand[];
  /** The same for the fields below it, by their path from here: `format`, `bytes`, `file/dpi`. */
  readonly parts: { readonly [path: string]: { readonly must: ConstraintSet; readonly should: ConstraintSet } };
}
