import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bytes, characters, graphemes, halfWidths, words } from "../../src/checks/measure.js";

describe("measures", () => {
  test.each([
    ["", 0, 0, 0, 0, 0],
    ["abc", 3, 3, 3, 3, 1],
    ["a b  c", 6, 6, 6, 6, 3],
    [" ", 1, 1, 1, 1, 0],
    ["日本語👍", 4, 4, 13, 8, 1],
    ["ｱｲｳ", 3, 3, 9, 3, 1],
    ["カタカナ", 4, 4, 12, 8, 1],
    ["★◆※→①…“”", 8, 8, 24, 16, 1],
    ["¥‾~\\", 4, 4, 7, 4, 1],
    ["e\u0301", 2, 1, 3, 3, 1],
    ["👨‍👩‍👧", 5, 1, 18, 10, 1],
    ["\uD83D", 1, 1, 3, 2, 1],
    ["\uDC4D\uD83D", 2, 2, 6, 4, 1],
    ["全角　空格", 5, 5, 15, 10, 2],
  ])("%j", (text, inCharacters, inGraphemes, inBytes, inHalfWidths, inWords) => {
    expect({ c: characters(text), g: graphemes(text), b: bytes(text), h: halfWidths(text), w: words(text) }).toEqual({
      c: inCharacters,
      g: inGraphemes,
      b: inBytes,
      h: inHalfWidths,
      w: inWords,
    });
  });

  test("a text longer than the buffer is measured whole", () => {
    expect(bytes("語".repeat(10_000))).toBe(30_000);
    expect(bytes("a")).toBe(1);
  });

  test("characters and bytes agree with the platform", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(characters(text)).toBe([...text].length);
        expect(bytes(text)).toBe(new TextEncoder().encode(text).length);
      }),
    );
  });
});
