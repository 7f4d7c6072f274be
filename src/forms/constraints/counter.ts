import { bytes, characters, graphemes, halfWidths, type LengthUnit, words } from "../../checks/measure.js";

const MEASURES: { readonly [Unit in Exclude<LengthUnit, "items">]: (text: string) => number } = {
  characters,
  graphemes,
  bytes,
  "half-widths": halfWidths,
  words,
};

/**
 * Counts as rules count in a unit: Unicode code points, what a reader sees as characters, UTF-8 bytes, half-widths, words; items of lists.
 *
 * `counter("bytes")("标题")` is 6. What cannot be counted in the unit is 0.
 */
export const counter =
  (unit: LengthUnit): ((value: unknown) => number) =>
  (value) => {
    if (unit === "items") return Array.isArray(value) ? value.length : 0;
    return typeof value === "string" ? MEASURES[unit](value) : 0;
  };
