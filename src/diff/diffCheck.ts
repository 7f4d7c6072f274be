import { canonicalText } from "../model/canonicalText.js";
import { isObject, type Json, type JsonObject } from "../model/json.js";
import type { CheckSpec } from "../packs/pack.js";
import type { ClauseChange, DemandChange } from "./changes.js";
import { effectOfAdded, effectOfGained, effectOfValue } from "./demandEffect.js";
import { type Effect, opposite } from "./step.js";

type Keys = readonly string[];

const same = (a: Json | undefined, b: Json | undefined): boolean => canonicalText(a) === canonicalText(b);

const isOperand = (value: Json): boolean =>
  isObject(value) && Object.keys(value).length === 1 && ("var" in value || "list" in value);

/** Lists of plain values, of which the order does not matter. Pairs of numbers, such as sides of a picture, are values themselves. */
const isSet = (list: readonly Json[]): boolean =>
  list.every((value) => typeof value === "string" || isOperand(value)) || list.some(isTextDemand);

const isTextDemand = (value: Json): boolean =>
  isObject(value) && Object.keys(value).length === 1 && ("startsWith" in value || "pattern" in value);

const isAlternatives = (at: Keys): boolean => at.at(-1) === "anyOf" && at.every((key) => key !== "not");

function demand(at: Keys, before: Json | undefined, after: Json | undefined): DemandChange {
  const sides = { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
  if (before !== undefined && after !== undefined)
    return { what: "demand", at, ...sides, effect: effectOfValue(at, before, after) };
  const added = effectOfAdded(at);
  return { what: "demand", at, ...sides, effect: before === undefined ? added : opposite(added) };
}

function values(at: Keys, before: readonly Json[], after: readonly Json[]): readonly DemandChange[] {
  const gained = after.filter((value) => !before.some((other) => same(value, other)));
  const lost = before.filter((value) => !after.some((other) => same(value, other)));
  if (gained.length === 0 && lost.length === 0) return [];
  const more = effectOfGained(at);
  const effects: Effect[] = [...(gained.length > 0 ? [more] : []), ...(lost.length > 0 ? [opposite(more)] : [])];
  const [first = "either", second] = effects;
  return [{ what: "demand-values", at, gained, lost, effect: second === undefined ? first : "either" }];
}

/** Pairs the elements of two lists of checks or branches: equal ones first, then those of one kind in their order. */
function pairs(
  before: readonly Json[],
  after: readonly Json[],
): (readonly [number, Json | undefined, Json | undefined])[] {
  const left = before.filter((value) => !after.some((other) => same(value, other)));
  const open = after.map((value, index) => [index, value] as const);
  const changed = open.filter(([, value]) => !before.some((other) => same(value, other)));
  const kindOf = (value: Json): string => Object.keys(isObject(value) ? value : {}).join();
  const paired = changed.map(([index, value]) => {
    const at = left.findIndex((other) => kindOf(other) === kindOf(value));
    const [partner] = at === -1 ? [] : left.splice(at, 1);
    return [index + 1, partner, value] as const;
  });
  return [...paired, ...left.map((value) => [before.indexOf(value) + 1, value, undefined] as const)];
}

function lists(at: Keys, before: readonly Json[], after: readonly Json[]): readonly DemandChange[] {
  if (isSet(before) && isSet(after)) return values(at, before, after);
  const elements = [...before, ...after];
  if (!elements.every((element) => isObject(element))) return [demand(at, [...before], [...after])];
  const added: Effect = isAlternatives(at) ? "looser" : "stricter";
  return pairs(before, after).flatMap(([number, one, other]): readonly DemandChange[] => {
    const place = [...at, String(number)];
    if (one !== undefined && other !== undefined) return differences(place, one, other);
    if (at.at(-1) !== "anyOf" && at.at(-1) !== "allOf") return [demand(place, one, other)];
    const sides = one === undefined ? { after: other as Json } : { before: one };
    return [{ what: "demand", at: place, ...sides, effect: one === undefined ? added : opposite(added) }];
  });
}

const CONDITIONS: ReadonlySet<string> = new Set(["logic", "if"]);

/** What differs between two values that stand at one place of a check. */
function differences(at: Keys, before: Json, after: Json): readonly DemandChange[] {
  if (same(before, after)) return [];
  if (CONDITIONS.has(at.at(-1) ?? "")) return [{ what: "demand", at, before, after, effect: "either" }];
  const [one, other] = [Array.isArray(before), Array.isArray(after)];
  if (one || other) {
    const both = [before, after].map((value) => (Array.isArray(value) ? value : [value]));
    const [left = [], right = []] = both as readonly (readonly Json[])[];
    if ((one && other) || isSet([...left, ...right])) return lists(at, left, right);
    return [demand(at, before, after)];
  }
  if (!isObject(before) || !isObject(after) || isOperand(before) || isOperand(after) || isAmount(before))
    return [demand(at, before, after)];
  return byKey(at, before as JsonObject, after as JsonObject);
}

/** A length of time in one unit is a value. */
const isAmount = (value: Json): boolean =>
  isObject(value) &&
  Object.keys(value).length === 1 &&
  ["days", "workingDays", "months", "years"].some((unit) => unit in value);

function byKey(at: Keys, before: JsonObject, after: JsonObject): readonly DemandChange[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.flatMap((key): readonly DemandChange[] => {
    const [one, other] = [before[key], after[key]];
    if (one !== undefined && other !== undefined) return differences([...at, key], one, other);
    return [demand([...at, key], one, other)];
  });
}

const kindOf = (check: CheckSpec): string => Object.keys(check)[0] ?? "";

/** A check as the only one of several, so that one more alternative or demand beside it is seen as that. */
const among = (kind: "anyOf" | "allOf", check: CheckSpec): CheckSpec =>
  kindOf(check) === kind ? check : { [kind]: [check] };

/** What changed between two checks: demand by demand, or that it is another check altogether. */
export function diffCheck(before: CheckSpec, after: CheckSpec): readonly ClauseChange[] {
  if (same(before, after)) return [];
  if (kindOf(before) === kindOf(after)) return differences([], before, after);
  for (const kind of ["anyOf", "allOf"] as const) {
    if (kindOf(before) !== kind && kindOf(after) !== kind) continue;
    const [wide, narrow] = kindOf(before) === kind ? [before, after] : [after, before];
    const holds = (wide[kind] as readonly Json[]).some((one) => same(one, narrow));
    if (holds) return differences([], among(kind, before), among(kind, after));
  }
  return [{ what: "check", before, after, effect: "either" }];
}
