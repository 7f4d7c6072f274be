import type { Duration } from "../../model/duration.js";
import type { Operand } from "../../model/expression.js";
import type { Json } from "../../model/json.js";
import type { Covers } from "./covers.js";

/** How good a translation has to be; a notarised one is certified, a certified one is plain. */
export type TranslationKind = "notarised" | "certified" | "plain";

/** What evidence can be demanded to be, besides the fields of its kind. */
export interface EvidenceDemands {
  readonly type?: Json;
  readonly scheme?: Json;
  /** Judges the subject itself instead of searching. */
  readonly this?: true;
  readonly count?: { readonly min: number };
  readonly age?: { readonly max: Duration };
  readonly left?: { readonly min: Duration };
  readonly validOn?: Operand;
  readonly covers?: Covers;
  readonly coversMonths?: number | { readonly min: number; readonly endsWithin?: Duration };
  readonly translation?: TranslationKind | { readonly kind?: TranslationKind; readonly language?: Json };
  readonly standards?: Json;
  readonly [field: string]: unknown;
}
