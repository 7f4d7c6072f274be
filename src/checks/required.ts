import { isObject } from "../model/json.js";
import type { Tri } from "../model/tri.js";
import type { CompileCheck } from "./check.js";
import type { RequiredDemands } from "./required.schema.js";
import { type Judge, valuesCheck } from "./valuesCheck.js";

/** Something that can be seen: neither white space nor a character of no width. */
const VISIBLE = /[^\s\u200B-\u200D\u2060\uFEFF]/u;

/** Kleene's *or* over the parts of a list or an object. */
function hasSome(parts: readonly unknown[], whenNone: Tri): Tri {
  let outcome = whenNone;
  for (const part of parts) {
    const given = part === null ? undefined : isGiven(part);
    if (given === true) return true;
    if (given === undefined) outcome = undefined;
  }
  return outcome;
}

/** An element that is not known yet is an element all the same. */
const hasElement = (list: readonly unknown[]): Tri => (list.some(isObject) ? true : hasSome(list, false));

function isGiven(value: unknown): Tri {
  if (value === undefined) return undefined;
  if (value === null) return false;
  if (typeof value === "string") return VISIBLE.test(value);
  if (Array.isArray(value)) return hasElement(value);
  return isObject(value) ? hasSome(Object.values(value), undefined) === true || undefined : true;
}

function keyFor(value: unknown): string {
  if (value === null) return "check.required.none";
  return Array.isArray(value) ? "check.required.empty-list" : "check.required.empty";
}

const JUDGE: Judge = {
  test: isGiven,
  tell: ({ value }) => ({ key: keyFor(value), params: {} }),
  actual: (value) => (typeof value === "string" || Array.isArray(value) ? value : false),
};

/**
 * Something has been given: a text that is more than white space, a list that is not empty, an object of which anything is known.
 * `false` and `0` are answers like any other; "there is none" is not. Whether what is given is right is not checked.
 *
 * `{"required": {"of": "listing.brand"}}` fails for `"brand": " "` and is not known without `brand`.
 */
export const compileRequired: CompileCheck<RequiredDemands> = ({ of }, context) =>
  valuesCheck(context.places(of), {}, () => JUDGE);
