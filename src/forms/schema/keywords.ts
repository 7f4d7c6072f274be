import { canonicalText } from "../../model/canonicalText.js";
import type { Json } from "../../model/json.js";
import type { ConstraintSet, LengthLimit, LimitSource, RangeLimit } from "../constraints/constraint.js";
import type { JsonSchema } from "./jsonSchema.js";

/** What a schema cannot say, or not exactly. */
export interface LeftOut {
  /** The place, with `*` for every element of a list. */
  readonly place: string;
  readonly rule: string;
  /** `not-sayable`: the schema lets pass what the rule fails; `looser`: it keeps a weaker limit that holds as well. */
  readonly why: "not-sayable" | "looser";
}

/** Something that can be seen, as `required` checks it. */
const VISIBLE = "[^\\s\\u200B-\\u200D\\u2060\\uFEFF]";

/** Units of which a text never has fewer than code points, which is what a schema counts: a limit upwards holds for these too. */
const NEVER_FEWER = new Set(["bytes", "half-widths"]);

type Say = (by: readonly LimitSource[], why: LeftOut["why"]) => void;

function lengthKeywords({ unit, min, max }: LengthLimit, say: Say): JsonSchema {
  if (unit === "items")
    return {
      ...(min === undefined ? {} : { minItems: min.value }),
      ...(max === undefined ? {} : { maxItems: max.value }),
    };
  if (unit === "characters")
    return {
      ...(min === undefined ? {} : { minLength: min.value }),
      ...(max === undefined ? {} : { maxLength: max.value }),
    };
  if (min !== undefined) say(min.by, "not-sayable");
  if (max === undefined) return {};
  say(max.by, NEVER_FEWER.has(unit) ? "looser" : "not-sayable");
  return NEVER_FEWER.has(unit) ? { maxLength: max.value } : {};
}

function rangeKeywords({ min, max, above, below, decimals }: RangeLimit, say: Say): JsonSchema {
  if (decimals !== undefined) say(decimals.by, "not-sayable");
  return {
    ...(min === undefined ? {} : { minimum: min.value }),
    ...(max === undefined ? {} : { maximum: max.value }),
    ...(above === undefined ? {} : { exclusiveMinimum: above.value }),
    ...(below === undefined ? {} : { exclusiveMaximum: below.value }),
  };
}

/** An amount is limited only in the currency of the limit. */
function moneyKeywords(range: RangeLimit, say: Say): JsonSchema {
  const amount = rangeKeywords(range, say);
  if (range.currency === undefined || Object.keys(amount).length === 0) return {};
  return {
    if: { properties: { currency: { const: range.currency } }, required: ["currency"] },
    // biome-ignore lint/suspicious/noThenProperty: the grammar of JSON Schema says "then"
    then: { properties: { amount } },
  };
}

function unsaid({ days, identifiers, forbidden, unique, sides }: ConstraintSet, say: Say): void {
  const limits = [
    days.notBefore,
    days.notAfter,
    sides.longestSide,
    sides.minRatio,
    sides.maxRatio,
    ...identifiers,
    ...forbidden,
  ];
  for (const limit of limits) if (limit !== undefined) say(limit.by, "not-sayable");
  if (unique.length > 0) say(unique, "not-sayable");
}

const LEAST = new Set(["minLength", "minItems", "minimum", "exclusiveMinimum"]);
const MOST = new Set(["maxLength", "maxItems", "maximum", "exclusiveMaximum"]);

/** Both of two sets of keywords: of a limit the stricter. */
function both(a: JsonSchema, b: JsonSchema): JsonSchema {
  const merged: Record<string, JsonSchema[string]> = { ...a };
  const more: JsonSchema[] = [];
  for (const [name, value] of Object.entries(b)) {
    const known = merged[name];
    if (known === undefined) merged[name] = value;
    else if (typeof known === "number" && typeof value === "number" && LEAST.has(name))
      merged[name] = Math.max(known, value);
    else if (typeof known === "number" && typeof value === "number" && MOST.has(name))
      merged[name] = Math.min(known, value);
    else more.push({ [name]: value });
  }
  return more.length === 0
    ? merged
    : { ...merged, allOf: [...((merged["allOf"] as readonly JsonSchema[] | undefined) ?? []), ...more] };
}

/** Limits as keywords of a JSON Schema; what none says is told. */
export function keywordsOf(set: ConstraintSet, type: string, say: Say): JsonSchema {
  unsaid(set, say);
  const { choices, patterns, required } = set;
  if (choices?.ignoreCase === true) say(choices.by, "not-sayable");
  const parts: JsonSchema[] = [
    ...set.lengths.map((length) => lengthKeywords(length, say)),
    ...set.ranges.map((range) => (range.unit === "money" ? moneyKeywords(range, say) : rangeKeywords(range, say))),
    ...(choices === undefined || choices.ignoreCase ? [] : [{ enum: choices.values }]),
  ];
  for (const { matches, not, ignoreCase, by } of patterns) {
    if (ignoreCase) say(by, "not-sayable");
    else
      parts.push({
        ...(matches === undefined ? {} : { pattern: matches }),
        ...(not === undefined ? {} : { not: { pattern: not } }),
      });
  }
  if (required.length > 0 && type === "string") parts.push({ pattern: VISIBLE });
  if (required.length > 0 && type === "array") parts.push({ minItems: 1 });
  return parts.reduce(both, {});
}

/** What holds by each of several sets of keywords: of a limit the weaker, of others only what is alike in all. */
export function common(sets: readonly JsonSchema[]): JsonSchema {
  const [first, ...others] = sets;
  if (first === undefined) return {};
  return others.reduce((a, b) => {
    const shared: Record<string, JsonSchema[string]> = {};
    for (const [name, value] of Object.entries(a)) {
      const other = b[name];
      if (other === undefined) continue;
      if (typeof value === "number" && typeof other === "number" && LEAST.has(name))
        shared[name] = Math.min(value, other);
      else if (typeof value === "number" && typeof other === "number" && MOST.has(name))
        shared[name] = Math.max(value, other);
      else if (canonicalText(value as Json) === canonicalText(other as Json)) shared[name] = value;
    }
    return shared;
  }, first);
}
