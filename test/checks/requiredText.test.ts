import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { requiredText } from "../../src/checks/requiredText.js";
import { packs } from "../../src/generated/packs.js";

describe("what a text needs for an expression to be found in it", () => {
  test.each([
    ["https?://", "i", "://"],
    ["https?://", "", "http"],
    ["<[^>]{1,80}>", "", "<"],
    ["a(?:bc|de)fg", "", "fg"],
    ["a((b)(c\\)))?de", "", "de"],
    ["ab+?cd", "", "ab"],
    ["abc*d", "", "ab"],
    ["ab{0,3}cd", "", "cd"],
    ["ab{2}c", "", "ab"],
    ["a\\.b", "", "a.b"],
    ["a\\.b", "i", "."],
    ["[|]x", "", "x"],
    ["\\bkg\\b", "", "kg"],
    ["\\p{Lu}12", "", "12"],
    ["x(?!y)", "", "x"],
    ["\\(x\\)", "", "(x)"],
    ["ab|cd", "", ""],
    ["\\u0031", "", ""],
    ["\\x3131", "", ""],
    ["\\u{1f44d}", "", ""],
    ["[a-z]+", "", ""],
    ["free", "i", ""],
    ["é1", "i", "1"],
  ] as const)("%s (%s): %j", (source, flags, required) => {
    expect(new RegExp(source, `u${flags}`)).toBeInstanceOf(RegExp);
    expect(requiredText(source, flags)).toBe(required);
  });

  const sources = JSON.stringify(packs).matchAll(/"(?:not|matches|pattern)":"((?:[^"\\]|\\.)*)"/g);
  const patterns = [...new Set([...sources].map(([, text]) => JSON.parse(`"${text}"`) as string))].filter((source) => {
    try {
      return new RegExp(source, "u") instanceof RegExp;
    } catch {
      return false;
    }
  });

  test.each(["", "i"] as const)("is in every text in which a shipped pattern is found (%j)", (flags) => {
    let tried = 0;
    for (const source of patterns) {
      const required = requiredText(source, flags);
      if (required === "") continue;
      tried++;
      fc.assert(
        fc.property(fc.stringMatching(new RegExp(source, "u")), (text) => {
          expect(text).toContain(required);
        }),
        { numRuns: 20 },
      );
    }
    expect(tried).toBeGreaterThan(5);
  });
});
