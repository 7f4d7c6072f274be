import { isObject } from "../../model/json.js";

const INDEX: RegExp = /^(?:0|[1-9]\d*)$/;

/** Whether a token of a pointer can name an element of a list. */
export const namesElement = (token: string): boolean => token === "-" || INDEX.test(token);

/** Where a token of a pointer stands in a list: `-` is the place after the last element. Throws a `RangeError` for a place that cannot be. */
export function placeIn(list: readonly unknown[], token: string): number {
  if (token === "-") return list.length;
  const place = INDEX.test(token) ? Number(token) : Number.NaN;
  if (place <= list.length) return place;
  throw new RangeError(`expected a place in a list of ${list.length}, received ${JSON.stringify(token)}`);
}

/** What stands under a token in a list or an object; nothing that is inherited. */
export function childOf(holder: unknown, token: string): unknown {
  if (Array.isArray(holder)) return INDEX.test(token) ? (holder as readonly unknown[])[Number(token)] : undefined;
  return isObject(holder) && Object.hasOwn(holder, token) ? holder[token] : undefined;
}
