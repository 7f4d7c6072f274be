import { isObject, type Json } from "../../model/json.js";
import type { Place } from "./mutant.js";

function changedAt(value: unknown, at: Place, to: Json | undefined): unknown {
  const [key, ...rest] = at;
  if (key === undefined) return to;
  if (Array.isArray(value)) {
    const made = changedAt(value[Number(key)], rest, to);
    return made === undefined
      ? value.filter((_, index) => index !== key)
      : value.map((element: unknown, index) => (index === key ? made : element));
  }
  const object = isObject(value) ? value : {};
  const made = changedAt(object[key], rest, to);
  if (made !== undefined) return { ...object, [key]: made };
  return Object.fromEntries(Object.entries(object).filter(([name]) => name !== key));
}

/** A copy that has something else at one place, or nothing where `to` is absent; everything around it is shared. */
export const changed = <Value>(value: Value, at: Place, to: Json | undefined): Value =>
  changedAt(value, at, to) as Value;

/** What stands at a place; `undefined` where nothing does. */
export function valueAt(value: unknown, at: Place): unknown {
  return at.reduce<unknown>((holder, key) => {
    if (Array.isArray(holder)) return holder[Number(key)];
    return isObject(holder) && Object.hasOwn(holder, key) ? holder[key] : undefined;
  }, value);
}
