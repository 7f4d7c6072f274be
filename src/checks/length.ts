import type { Tri } from "../model/tri.js";
import type { CompileCheck } from "./check.js";
import type { LengthDemands } from "./length.schema.js";
import { bytes, characters, graphemes, halfWidths, type LengthUnit, words } from "./measure.js";
import { type Demanded, type Judge, valuesCheck } from "./valuesCheck.js";

type TextUnit = Exclude<LengthUnit, "items">;

const MEASURES: { readonly [Unit in TextUnit]: (text: string) => number } = {
  characters,
  graphemes,
  bytes,
  "half-widths": halfWidths,
  words,
};

/** The most that one UTF-16 unit can measure, so that most texts need no counting. */
const MOST_PER_UNIT: { readonly [Unit in TextUnit]: number } = {
  characters: 1,
  graphemes: 1,
  bytes: 3,
  "half-widths": 2,
  words: 1,
};

function measureOf(value: unknown, unit: LengthUnit | undefined): number | undefined {
  if (Array.isArray(value)) return unit === undefined || unit === "items" ? value.length : undefined;
  return typeof value === "string" && unit !== "items" ? MEASURES[unit ?? "characters"](value) : undefined;
}

/** The longest text, in UTF-16 units, that meets a limit whatever it consists of. */
const surelyWithin = (unit: LengthUnit | undefined, max: number): number =>
  unit === "items" ? -1 : Math.floor(max / MOST_PER_UNIT[unit ?? "characters"]);

function within(unit: LengthUnit | undefined, min: number, max: number): (value: unknown) => Tri {
  const surely = min > 0 ? -1 : surelyWithin(unit, max);
  return (value) => {
    if (value === null || (typeof value === "string" && value.length <= surely)) return true;
    const measure = measureOf(value, unit);
    return measure === undefined ? undefined : measure >= min && measure <= max;
  };
}

function judge(unit: LengthUnit | undefined, { min, max }: Demanded<"min" | "max">): Judge {
  const least = typeof min === "number" ? { min } : {};
  const most = typeof max === "number" ? { max } : {};
  const limits = { ...(unit === undefined ? {} : { unit }), ...least, ...most };
  const unitOf = (value: unknown): LengthUnit => unit ?? (Array.isArray(value) ? "items" : "characters");
  return {
    test: within(unit, least.min ?? 0, most.max ?? Number.POSITIVE_INFINITY),
    tell: ({ value }) => {
      const actual = measureOf(value, unit) ?? 0;
      const key = most.max !== undefined && actual > most.max ? "check.length.above" : "check.length.below";
      return { key, params: { ...limits, unit: unitOf(value), actual } };
    },
    expected: limits,
    actual: (value) => measureOf(value, unit) ?? 0,
  };
}

/**
 * How long a text or a list is, in the stated unit: lists in items, texts in characters (Unicode code points) unless it says otherwise.
 * A text is measured as it stands: white space counts, nothing is normalised. What does not exist passes.
 *
 * `{"length": {"of": "listing.title", "max": 75}}` fails for a title of 76 characters, with `actual` 76.
 */
export const compileLength: CompileCheck<LengthDemands> = ({ of, unit, min, max }, context) =>
  valuesCheck(context.places(of), { min: context.input(min), max: context.input(max) }, (limits) =>
    judge(unit, limits),
  );
