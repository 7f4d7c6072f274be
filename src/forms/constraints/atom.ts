import type { LengthUnit } from "../../checks/measure.js";
import type { Day } from "../../model/day.js";
import type { Json } from "../../model/json.js";
import type { Pointer } from "../../model/pointer.js";
import type { CheckSpec } from "../../packs/pack.js";
import type { RangeLimit } from "./constraint.js";

/** One demand on one place. */
export type AtomDemand =
  | { readonly kind: "required" }
  | { readonly kind: "unique" }
  | { readonly kind: "length"; readonly unit: LengthUnit; readonly min?: number; readonly max?: number }
  | {
      readonly kind: "range";
      readonly unit: RangeLimit["unit"];
      readonly currency?: string;
      readonly min?: number;
      readonly max?: number;
      readonly above?: number;
      readonly below?: number;
      readonly decimals?: number;
    }
  | { readonly kind: "days"; readonly notBefore?: Day; readonly notAfter?: Day }
  | { readonly kind: "pattern"; readonly matches?: string; readonly not?: string; readonly ignoreCase: boolean }
  | { readonly kind: "choices"; readonly values: readonly Json[]; readonly ignoreCase: boolean }
  | { readonly kind: "identifier"; readonly identifier: string }
  | { readonly kind: "forbidden"; readonly demands: Json }
  | {
      readonly kind: "sides";
      readonly longestSide?: number;
      readonly minRatio?: readonly [number, number];
      readonly maxRatio?: readonly [number, number];
    }
  /** It is looked at, and what is asked no limit says; where any one of several ways will do, with what each asks. */
  | { readonly kind: "other"; readonly ways?: readonly AtomWay[] };

/** One of several ways to meet a check. */
export interface AtomWay {
  readonly check: CheckSpec;
  readonly atoms: readonly Atom[];
}

/** A demand and where it stands: a pointer in which `*` is every element of a list. */
export interface Atom {
  readonly at: Pointer;
  readonly demand: AtomDemand;
}
