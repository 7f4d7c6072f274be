import type { Json } from "../../model/json.js";
import type { Pointer } from "../../model/pointer.js";
import type { Level } from "../../packs/pack.js";

/**
 * What is put somewhere in a case: plain JSON, or in few words what would be long:
 * `{"$each": "AT BE"}` each of these words in turn, `{"$text": ["字", 75]}` a text over and over,
 * `{"$items": 5}` the list cut or filled to so many, `{"$without": 1}` the list without that element, `{"$absent": true}` nothing.
 */
export type Variation = Json;

/** One thing about a case that is varied, and what the rule comes to for each variation. Made by the runner, read by people, held by CI. */
export interface Boundary {
  /** The name of the case that it starts from. */
  readonly of: string;
  /** What else is changed in that case, by JSON Pointers into it. */
  readonly with?: { readonly [pointer: Pointer]: Variation };
  /** What is varied, a JSON Pointer into the case: `/asOf`, `/target/market`, `/dossier/listings/0/title`. */
  readonly over: Pointer;
  /** The variations by what they come to, such as `"fail /listings/0/title"`. */
  readonly gives: { readonly [outcome: string]: readonly Variation[] };
}

/** What is pinned of one rule. */
export interface RuleBoundaries {
  readonly level: Level;
  readonly boundaries: readonly Boundary[];
}

/** The boundaries of one pack by rule id: a file beside the fixtures that only a command writes. */
export interface PackBoundaries {
  readonly [rule: string]: RuleBoundaries;
}
