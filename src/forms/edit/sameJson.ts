import { isObject } from "../../model/json.js";

function sameList(one: readonly unknown[], other: readonly unknown[]): boolean {
  if (one.length !== other.length) return false;
  for (let index = 0; index < one.length; index++) if (!sameJson(one[index], other[index])) return false;
  return true;
}

/** Keys are counted rather than listed: objects of JSON inherit nothing that can be enumerated. */
function sameObject(one: Readonly<Record<string, unknown>>, other: Readonly<Record<string, unknown>>): boolean {
  let more = 0;
  for (const key in one) {
    more++;
    const mine = one[key];
    const theirs = other[key];
    if (mine === theirs && mine !== undefined) continue;
    if (!Object.hasOwn(other, key) || !sameJson(mine, theirs)) return false;
  }
  for (const _ in other) more--;
  return more === 0;
}

/** Whether two JSON values say the same; the order of keys does not count. */
export function sameJson(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one)) return Array.isArray(other) && sameList(one, other);
  return isObject(one) && isObject(other) && sameObject(one, other);
}
