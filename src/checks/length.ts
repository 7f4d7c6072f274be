import type { Message } from "../model/finding.js";
import type { Json } from "../model/json.js";
import type { Tri } from "../model/tri.js";
import type { CompileCheck } from "./check.js";
import type { LengthDemands } from "./length.schema.js";
import { bytes, characters, graphemes, halfWidths, type LengthUnit, words } from "./measure.js";
import { type Demanded, type Judge, valuesCheck } from "./valuesCheck.js";

type TextUnit = Exclude<LengthUnit, "items">;

/** The same, but a text that is asked for again is not counted again: rules of several marketplaces limit one title, and telling what is wrong follows judging. */
function withLast(measure: (text: string) => number): (text: string) => number {
  let last = "";
  let measured = 0;
  return (text) => {
    if (text === last) return measured;
    measured = measure(text);
    last = text;
    return measured;
  };
}

const MEASURES: { readonly [Unit in TextUnit]: (text: string) => number } = {
  characters: withLast(characters),
  graphemes: withLast(graphemes),
  bytes: withLast(bytes),
  "half-widths": withLast(halfWidths),
  words: withLast(words),
};

/** The least and the most that one UTF-16 unit can measure on average, so that most texts need no counting. */
const PER_UNIT: { readonly [Unit in TextUnit]: readonly [number, number] } = {
  characters: [0.5, 1],
  graphemes: [0, 1],
  bytes: [1, 3],
  "half-widths": [1, 2],
  words: [0, 1],
};

function measureOf(value: unknown, unit: LengthUnit | undefined): number | undefined {
  if (Array.isArray(value)) return unit === undefined || unit === "items" ? value.length : undefined;
  return typeof value === "string" && unit !== "items" ? MEASURES[unit ?? "characters"](value) : undefined;
}

/** Whether a list has so many elements. */
const listWithin = (value: unknown, min: number, max: number): Tri =>
  Array.isArray(value) ? value.length >= min && value.length <= max : undefined;

/** Texts are counted only where the number of their UTF-16 units does not settle it. */
function textWithin(unit: TextUnit, min: number, max: number): (text: string) => boolean {
  const [least, most] = PER_UNIT[unit];
  const measure = MEASURES[unit];
  return (text) => {
    const shortest = text.length * least;
    const longest = text.length * most;
    if (shortest >= min && longest <= max) return true;
    if (shortest > max || longest < min) return false;
    const measured = measure(text);
    return measured >= min && measured <= max;
  };
}

function within(unit: LengthUnit | undefined, min: number, max: number): (value: unknown) => Tri {
  const ofText = unit === "items" ? undefined : textWithin(unit ?? "characters", min, max);
  const lists = unit === undefined || unit === "items";
  return (value) => {
    if (typeof value === "string") return ofText?.(value);
    if (value === null) return true;
    return lists ? listWithin(value, min, max) : undefined;
  };
}

/** What is wrong with a length. Spelt out: spreading the limits into each message costs more than measuring the text. */
function teller(
  unit: LengthUnit | undefined,
  min: number | undefined,
  max: number | undefined,
): (value: unknown, actual: Json) => Message {
  const unitOf = (value: unknown): LengthUnit => unit ?? (Array.isArray(value) ? "items" : "characters");
  return (value, actual) => {
    const given = unitOf(value);
    if (max === undefined) return { key: "check.length.below", params: { unit: given, min: min ?? 0, actual } };
    if (min === undefined) return { key: "check.length.above", params: { unit: given, max, actual } };
    const key = Number(actual) > max ? "check.length.above" : "check.length.below";
    return { key, params: { unit: given, min, max, actual } };
  };
}

function judge(unit: LengthUnit | undefined, { min, max }: Demanded<"min" | "max">): Judge {
  const least = typeof min === "number" ? { min } : {};
  const most = typeof max === "number" ? { max } : {};
  const limits = { ...(unit === undefined ? {} : { unit }), ...least, ...most };
  const told = teller(unit, least.min, most.max);
  return {
    test: within(unit, least.min ?? 0, most.max ?? Number.POSITIVE_INFINITY),
    tell: ({ value }, actual) => told(value, actual),
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
