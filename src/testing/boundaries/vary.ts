import { isObject, type Json, type JsonObject } from "../../model/json.js";
import type { Pointer } from "../../model/pointer.js";
import type { RuleCase } from "../ruleCase.js";
import type { Boundary, Variation } from "./boundary.js";
import { tokensOf } from "./tokensOf.js";

const repeated = (list: readonly Json[], count: number): readonly Json[] =>
  Array.from({ length: count }, (_, index) => list[index] ?? list.at(-1) ?? "x");

/** What a variation puts in place of a value; `undefined` where it leaves nothing. */
function settled(variation: Variation, before: Json | undefined): Json | undefined {
  if (!isObject(variation)) return variation;
  const { $text, $items, $without, $absent } = variation;
  const list = Array.isArray(before) ? (before as readonly Json[]) : [];
  if ($absent === true) return undefined;
  if (Array.isArray($text)) return String($text[0]).repeat(Number($text[1]));
  if (typeof $items === "number") return repeated(list, $items);
  if (typeof $without === "number") return list.filter((_, index) => index !== $without);
  return variation;
}

function placed(holder: Json | undefined, [token, ...rest]: readonly string[], variation: Variation): Json | undefined {
  if (token === undefined) return settled(variation, holder);
  if (Array.isArray(holder)) {
    const list = holder as readonly Json[];
    const made = placed(list[Number(token)], rest, variation);
    return list
      .map((element, index) => (index === Number(token) ? made : element))
      .filter((element) => element !== undefined);
  }
  const object = isObject(holder) ? (holder as { readonly [key: string]: Json }) : {};
  const made = placed(Object.hasOwn(object, token) ? object[token] : undefined, rest, variation);
  if (made !== undefined) return { ...object, [token]: made };
  return Object.fromEntries(Object.entries(object).filter(([key]) => key !== token));
}

/** The case with something else at one place; what does not change is shared with it. */
export const vary = (one: RuleCase, over: Pointer, variation: Variation): RuleCase =>
  placed(one as JsonObject, tokensOf(over), variation) as RuleCase;

/** The case that a boundary varies. */
export const baseOf = (one: RuleCase, boundary: Pick<Boundary, "with">): RuleCase =>
  Object.entries(boundary.with ?? {}).reduce((sofar, [pointer, variation]) => vary(sofar, pointer, variation), one);
