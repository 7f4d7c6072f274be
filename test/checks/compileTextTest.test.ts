import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compileTextTest } from "../../src/checks/compileTextTest.js";

const SOURCES = [
  "\\b(?:free shipping|best seller)\\b",
  "^[a-z]+s$",
  "[^a-k]",
  "^.$",
  "\\w{3}",
  "^\\W+$",
  "kiss",
  "https?://",
  "\\d\\s[A-Z]",
];

/** Texts of the letters in which the two ways could differ: long s, the Kelvin sign, halves of pairs, sharp s, dotless i. */
const tricky = fc.string({
  unit: fc.constantFrom(
    "s",
    "S",
    "k",
    "K",
    "i",
    "\u017f",
    "\u212a",
    "\u00df",
    "\u0131",
    "\u0130",
    " ",
    "1",
    "\ud83d",
    "\udc4d",
    "\ud83d\udc4d",
    "汉",
  ),
});

describe("a fast test of a text without case", () => {
  test.each(SOURCES)("finds what the exact one finds: %s", (source) => {
    const fast = compileTextTest(source, "i");
    const exact = new RegExp(source, "iu");
    fc.assert(
      fc.property(fc.oneof(tricky, fc.string({ unit: "binary" })), (text) => {
        expect(fast(text)).toBe(exact.test(text));
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ["long s", "\u017f", "^s$"],
    ["the Kelvin sign", "\u212a", "^\\w$"],
    ["a pair as one character", "\ud83d\udc4d", "^.$"],
    ["a property", "é", "^\\p{L}$"],
    ["a code point", "\u{1f44d}", "^\\u{1f44d}$"],
  ])("%s", (_name, text, source) => {
    expect(compileTextTest(source, "i")(text)).toBe(true);
  });

  test("with case is the exact one", () => {
    expect(compileTextTest("^s$", "")("S")).toBe(false);
    expect(compileTextTest("^.$", "")("\ud83d\udc4d")).toBe(true);
  });
});
