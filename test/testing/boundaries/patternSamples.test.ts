import { describe, expect, test } from "vitest";
import { packs } from "../../../src/generated/packs.js";
import { patternSamples } from "../../../src/testing/boundaries/patternSamples.js";
import { patternVariants } from "../../../src/testing/mutate/pattern/patternVariants.js";

const takes = (pattern: string, text: string): boolean => new RegExp(pattern, "u").test(text);

test("both sides of a pattern", () => {
  expect(patternSamples("^[0-9]{6}$")).toEqual(expect.arrayContaining(["777777", "x777777", "777777x"]));
});

/** Every regular expression that stands under `matches` in the packs. */
const patterns = [
  ...new Set(
    [...JSON.stringify(packs.map(({ rules }) => rules)).matchAll(/"matches":("(?:[^"\\]|\\.)*")/g)].map(
      ([, text]) => JSON.parse(text ?? "") as string,
    ),
  ),
].filter((pattern) => /^\^/.test(pattern));

describe("samples tell a pattern from its neighbours", () => {
  test.each(patterns)("%s", (pattern) => {
    const samples = patternSamples(pattern);
    expect(samples.some((text) => takes(pattern, text))).toBe(true);
    expect(samples.some((text) => !takes(pattern, text))).toBe(true);
    const variants = patternVariants(pattern);
    const told = variants.filter((variant) => samples.some((text) => takes(variant, text) !== takes(pattern, text)));
    expect(told.length / variants.length).toBeGreaterThan(0.6);
  });
});
