import { canonicalText } from "../model/canonicalText.js";
import { isObject, type Json, type JsonObject } from "../model/json.js";
import type { CheckSpec } from "../packs/pack.js";
import type { CheckChange, DemandChange, Sides } from "./changes.js";
import { effectOfAdded, effectOfGained, effectOfValue } from "./demandEffect.js";
import { combined, type Effect, opposite } from "./step.js";

/** A place in a check, and the innermost check or case that it is in, on both sides. */
interface Spot {
  readonly at: readonly string[];
  readonly within: Sides<Json>;
}

const COMBINATIONS: ReadonlySet<string> = new Set(["anyOf", "allOf", "choose"]);

const sidesOf = (before: Json | undefined, after: Json | undefined): Sides<Json> => ({
  ...(before === undefined ? {} : { before }),
  ...(after === undefined ? {} : { after }),
});

/** One step further in. What stands in a combination, or follows "then", is a check of its own. */
function below({ at, within }: Spot, key: string, sides: Sides<Json>): Spot {
  const isCheck = key === "then" || (COMBINATIONS.has(at.at(-1) ?? "") && /^\d+$/.test(key));
  return { at: [...at, key], within: isCheck ? sides : within };
}

const same = (a: Json | undefined, b: Json | undefined): boolean => canonicalText(a) === canonicalText(b);

const isOperand = (value: Json): boolean =>
  isObject(value) && Object.keys(value).length === 1 && ("var" in value || "list" in value);

/** Lists of plain values, of which the order does not matter. Pairs of numbers, such as sides of a picture, are values themselves. */
const isSet = (list: readonly Json[]): boolean =>
  list.every((value) => typeof value === "string" || isOperand(value)) || list.some(isTextDemand);

const isTextDemand = (value: Json): boolean =>
  isObject(value) && Object.keys(value).length === 1 && ("startsWith" in value || "pattern" in value);

const isAlternatives = ({ at }: Spot): boolean => at.at(-1) === "anyOf";

function demand(spot: Spot, before: Json | undefined, after: Json | undefined): DemandChange {
  const sides = sidesOf(before, after);
  if (before !== undefined && after !== undefined)
    return { what: "demand", ...spot, ...sides, effect: effectOfValue(spot.at, before, after) };
  const added = effectOfAdded(spot.at);
  return { what: "demand", ...spot, ...sides, effect: before === undefined ? added : opposite(added) };
}

function values(spot: Spot, before: readonly Json[], after: readonly Json[]): readonly DemandChange[] {
  const gained = after.filter((value) => !before.some((other) => same(value, other)));
  const lost = before.filter((value) => !after.some((other) => same(value, other)));
  if (gained.length === 0 && lost.length === 0) return [];
  const more = effectOfGained(spot.at);
  const effects: Effect[] = [...(gained.length > 0 ? [more] : []), ...(lost.length > 0 ? [opposite(more)] : [])];
  const [first = "either", second] = effects;
  return [{ what: "demand-values", ...spot, gained, lost, effect: second === undefined ? first : "either" }];
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

function lists(spot: Spot, before: readonly Json[], after: readonly Json[]): readonly DemandChange[] {
  if (isSet(before) && isSet(after)) return values(spot, before, after);
  const elements = [...before, ...after];
  if (!elements.every((element) => isObject(element))) return [demand(spot, [...before], [...after])];
  const added: Effect = isAlternatives(spot) ? "looser" : "stricter";
  const isJoined = ["anyOf", "allOf"].includes(spot.at.at(-1) ?? "");
  return pairs(before, after).flatMap(([number, one, other]): readonly DemandChange[] => {
    const sides = sidesOf(one, other);
    const place = below(spot, String(number), sides);
    if (one !== undefined && other !== undefined) return differences(place, one, other);
    if (!isJoined) return [demand(place, one, other)];
    return [{ what: "demand", ...place, ...sides, effect: one === undefined ? added : opposite(added) }];
  });
}

const CONDITIONS: ReadonlySet<string> = new Set(["logic", "if"]);

/** What differs between two values that stand at one place of a check. */
function differences(spot: Spot, before: Json, after: Json): readonly DemandChange[] {
  if (same(before, after)) return [];
  if (CONDITIONS.has(spot.at.at(-1) ?? "")) return [{ what: "demand", ...spot, before, after, effect: "either" }];
  const [one, other] = [Array.isArray(before), Array.isArray(after)];
  if (one || other) {
    const both = [before, after].map((value) => (Array.isArray(value) ? value : [value]));
    const [left = [], right = []] = both as readonly (readonly Json[])[];
    if ((one && other) || isSet([...left, ...right])) return lists(spot, left, right);
    return [demand(spot, before, after)];
  }
  if (!isObject(before) || !isObject(after) || isOperand(before) || isOperand(after) || isAmount(before))
    return [demand(spot, before, after)];
  return byKey(spot, before as JsonObject, after as JsonObject);
}

/** A length of time in one unit is a value. */
const isAmount = (value: Json): boolean =>
  isObject(value) &&
  Object.keys(value).length === 1 &&
  ["days", "workingDays", "months", "years"].some((unit) => unit in value);

function byKey(spot: Spot, before: JsonObject, after: JsonObject): readonly DemandChange[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.flatMap((key): readonly DemandChange[] => {
    const [one, other] = [before[key], after[key]];
    const place = below(spot, key, sidesOf(one, other));
    return one !== undefined && other !== undefined ? differences(place, one, other) : [demand(place, one, other)];
  });
}

const kindOf = (check: CheckSpec): string => Object.keys(check)[0] ?? "";

/** A check as the only one of several, so that one more alternative or demand beside it is seen as that. */
const among = (kind: "anyOf" | "allOf", check: CheckSpec): CheckSpec =>
  kindOf(check) === kind ? check : { [kind]: [check] };

function demandsOf(before: CheckSpec, after: CheckSpec): readonly DemandChange[] {
  const whole = (one: CheckSpec, other: CheckSpec) =>
    differences({ at: [], within: { before: one, after: other } }, one, other);
  if (kindOf(before) === kindOf(after)) return whole(before, after);
  for (const kind of ["anyOf", "allOf"] as const) {
    if (kindOf(before) !== kind && kindOf(after) !== kind) continue;
    const [wide, narrow] = kindOf(before) === kind ? [before, after] : [after, before];
    const holds = (wide[kind] as readonly Json[]).some((one) => same(one, narrow));
    if (holds) return whole(among(kind, before), among(kind, after));
  }
  return [];
}

/** What changed between two checks; nothing if nothing did. */
export function diffCheck(before: CheckSpec, after: CheckSpec): CheckChange | undefined {
  if (same(before, after)) return undefined;
  const isOther = kindOf(before) !== kindOf(after);
  const demands = demandsOf(before, after);
  // Lists in another order make the same check.
  if (demands.length === 0 && !isOther) return undefined;
  const effect = demands.length === 0 ? "either" : combined(demands.map((one) => one.effect));
  return { what: "check", before, after, demands, effect };
}
