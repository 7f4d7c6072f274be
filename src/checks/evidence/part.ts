import { settle } from "../../logic/settle.js";
import type { IdentifierTable } from "../../model/identifierKind.js";
import type { Json, JsonObject } from "../../model/json.js";
import type { Shape } from "../../model/shape.js";
import type { Tri } from "../../model/tri.js";
import type { Cell, Cells } from "./cells.js";
import type { Equality } from "./equality.js";

export type Test = (value: unknown) => Tri;

/** What one key of a demand, such as `min`, says of a value that is known; `null` is none. */
export interface Part {
  readonly test: Test;
  readonly expected: () => Json;
  /** What is wrong with a value that failed: the last part of a message key and its parameters. */
  readonly tell: (value: unknown) => { readonly what: string; readonly params: Record<string, Json> };
  readonly cells: readonly Cell[];
  /** Whether a value that failed belongs to a person. */
  readonly personal?: (value: unknown) => boolean;
}

/** What parts are compiled with. */
export interface MatchWorld {
  readonly cells: Cells;
  readonly equality: Equality;
  /** Shape of the value; of a list, demands speak of its elements. */
  readonly shape: Shape;
  readonly identifiers: IdentifierTable;
  /** For a last day: none is later than any. */
  readonly noneIsEndless: boolean;
}

export type CompilePart = (demand: Json, world: MatchWorld, whole: JsonObject) => Part;

export const asList = (demand: Json): readonly Json[] => (Array.isArray(demand) ? demand : [demand]);

/** A value as a finding shows it: none is `false`. */
export const actualOf = (value: unknown): Json => (value === null ? false : (value as Json));

/** Kleene's *or* over the elements of a list. */
function someElement(test: Test, shape: Shape): Test {
  return (value) => {
    if (!Array.isArray(value)) return false;
    let outcome: Tri = false;
    for (const element of value) {
      const known = settle(element, shape);
      const result = known === undefined ? undefined : test(known);
      if (result) return true;
      if (result === undefined) outcome = undefined;
    }
    return outcome;
  };
}

/** A test of one value, or of some element of a list. */
export const quantified = (test: Test, { shape }: MatchWorld): Test =>
  shape.type === "list" ? someElement(test, shape.of) : test;
