import { bytes, characters } from "../../../../src/checks/measure.js";
import type { Json } from "../../../../src/model/json.js";
import { reasonOf } from "./papers.js";
import { type Wrong, wrong } from "./told.js";

type Unit = "characters" | "bytes" | "items";

/** A text or list that is longer than it may be; `actual` is its length. */
export const above = (path: string, unit: Unit, max: number, actual: number): Wrong =>
  wrong(path, { key: "check.length.above", params: { unit, max, actual } }, actual, { unit, max });

export const below = (path: string, unit: Unit, min: number, actual: number): Wrong =>
  wrong(path, { key: "check.length.below", params: { unit, min, actual } }, actual, { unit, min });

export const tooLow = (path: string, min: number, actual: number): Wrong =>
  wrong(path, { key: "check.range.too-low", params: { limit: min, actual } }, actual, { min });

export const tooHigh = (path: string, max: number, actual: number, key = "check.range.too-high"): Wrong =>
  wrong(path, { key, params: { limit: max, actual } }, actual, { max });

/** A price that is below the least one. */
export const tooCheap = (path: string, min: number, amount: number, currency: string): Wrong =>
  wrong(
    path,
    { key: "check.range.too-low-money", params: { limit: min, actual: amount, currency } },
    { amount, currency },
    { min, currency },
  );

export const notAmong = (path: string, field: string, values: readonly string[], actual: string): Wrong =>
  wrong(path, { key: "check.one-of.other", params: { actual, values, field } }, actual, values);

export const unlike = (path: string, form: RegExp, actual: string): Wrong =>
  wrong(path, { key: "check.pattern.no-match", params: { pattern: form.source, actual } }, actual, {
    matches: form.source,
  });

/** What a text holds that it must not. */
export function holds(path: string, form: RegExp, actual: string, not: Json): Wrong {
  const found = form.exec(actual);
  const position = characters(actual.slice(0, found?.index)) + 1;
  return wrong(path, { key: "check.pattern.met", params: { met: found?.[0] ?? "", position } }, actual, { not });
}

/** Several elements of a list are told by the first one, with all as reasons. */
export function several(first: Wrong | undefined, found: Wrong): Wrong {
  if (first === undefined) return found;
  const before = first.reasons.length === 0 ? [reasonOf(first)] : first.reasons;
  return { ...first, reasons: [...before, reasonOf(found)] };
}

export const isOverCharacters = (text: string, max: number): boolean =>
  text.length > max && (text.length > 2 * max || characters(text) > max);
export const isUnderCharacters = (text: string, min: number): boolean =>
  text.length < 2 * min && (text.length < min || characters(text) < min);
export const isOverBytes = (text: string, max: number): boolean =>
  text.length * 3 > max && (text.length > max || bytes(text) > max);
