import { bytes, characters, graphemes, halfWidths, type LengthUnit, words } from "../../../checks/measure.js";
import type { Pointer } from "../../../model/pointer.js";
import type { Variation } from "../boundary.js";
import type { LengthLimit } from "../constants.js";
import type { Idea } from "../idea.js";
import { tokensOf } from "../tokensOf.js";

const MEASURES: { readonly [Unit in LengthUnit]?: (text: string) => number } = {
  characters,
  graphemes,
  bytes,
  "half-widths": halfWidths,
  words,
};

/** What texts are filled with so that units differ: three bytes and two columns; a letter with an accent of its own; half a column's width of three bytes. */
const FILLS: { readonly [Unit in LengthUnit]?: readonly string[] } = {
  characters: ["字", "e\u0301"],
  graphemes: ["e\u0301"],
  bytes: ["x", "字"],
  "half-widths": ["ｱ", "字"],
  words: ["ab "],
};

/** Longer texts take long to measure: they are put only where the length is asked for, and without letters of two parts. */
const LONG_TEXT = 5000;

/** Longer texts and lists tell nobody anything. */
const LONGEST_TEXT = 1_000_000;
const LONGEST_LIST = 100;

/** The name of the field at a place, without positions in lists. */
const fieldAt = (pointer: Pointer): string | undefined => tokensOf(pointer).findLast((token) => !/^\d+$/.test(token));

const around = (count: number, most: number): readonly number[] =>
  [count - 1, count, count + 1].filter((other) => other >= 0 && other <= most);

function textsOf({ unit = "characters", limit }: LengthLimit): readonly Variation[] {
  const measure = MEASURES[unit as LengthUnit];
  if (measure === undefined) return [];
  const fills = (FILLS[unit as LengthUnit] ?? []).filter((fill) => limit <= LONG_TEXT || !fill.includes("\u0301"));
  return fills.flatMap((fill) =>
    around(Math.floor(limit / measure(fill)), LONGEST_TEXT).map((count) => ({ $text: [fill, count] })),
  );
}

/** A text or a list is just as long as it may be, or one longer. */
export const lengths: Idea = ({ shape, pointer }, { constants }) => {
  const isAsked = ({ fields, limit }: LengthLimit): boolean =>
    limit <= LONG_TEXT || fields.includes(fieldAt(pointer) ?? "");
  const limits = [...constants.lengths.values()].filter(isAsked);
  if (shape.type === "text") return limits.flatMap(textsOf);
  return shape.type === "list"
    ? limits.flatMap(({ limit }) => around(limit, LONGEST_LIST).map((count) => ({ $items: count })))
    : [];
};
