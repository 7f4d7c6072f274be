import { isObject, type Json } from "../model/json.js";
import { at, type Pointer } from "../model/pointer.js";
import type { Difference } from "./suiteReport.js";

const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

function childrenOf(expected: Json, received: Json, partial: boolean): readonly string[] {
  const theirs = Object.keys(received as object);
  const ours = Object.keys(expected as object);
  return partial && !isList(expected) ? ours : [...new Set([...ours, ...theirs])];
}

const child = (value: Json, key: string): Json | undefined =>
  Object.hasOwn(value as object, key) ? (value as { readonly [key: string]: Json })[key] : undefined;

/**
 * Where two values differ. `partial`: of objects only the keys that are expected count; lists are always whole.
 *
 * `differences({ a: 1 }, { a: 2, b: 3 }, true)` is `[{ place: "/a", expected: 1, received: 2 }]`.
 */
export function differences(
  expected: Json | undefined,
  received: Json | undefined,
  partial: boolean,
  place: Pointer = "",
): readonly Difference[] {
  const bothObjects = isObject(expected) && isObject(received);
  if (bothObjects || (isList(expected) && isList(received)))
    return childrenOf(expected as Json, received as Json, partial).flatMap((key) =>
      differences(child(expected as Json, key), child(received as Json, key), partial, at(place, key)),
    );
  if (expected === received) return [];
  return [
    {
      place,
      ...(expected === undefined ? {} : { expected }),
      ...(received === undefined ? {} : { received }),
    },
  ];
}
