import { describe, expect, test } from "vitest";
import { differencesOf } from "../../src/checks/same/differencesOf.js";
import type { Locale } from "../../src/packs/texts.js";
import { differenceText } from "../../src/text/differenceText.js";
import { ownWordsIn } from "../../src/text/ownWordsIn.js";

const told = (text: string, other: string, locale: Locale): string =>
  differenceText(differencesOf(text, other, true), ownWordsIn(locale).sentences, (quoted) => `‹${quoted}›`);

describe("what differs, in words", () => {
  test.each([
    ["Acne Ltd", "Acme Ltd", "character 3: ‹n› instead of ‹m›", "第 3 个字符为‹n›，而非‹m›"],
    ["Acme Ltd.", "Acme Ltd", "character 9: extra ‹.›", "第 9 个字符处多出‹.›"],
    ["Acme Lt", "Acme Ltd", "after character 7: ‹d› is missing", "第 7 个字符后缺少‹d›"],
    ["cme Ltd", "Acme Ltd", "at the beginning: ‹A› is missing", "开头缺少‹A›"],
    ["Acme  Ltd", "Acme Ltd", "character 6: extra ‹ › (space)", "第 6 个字符处多出‹ ›（空格）"],
    [
      "公司(南山)",
      "公司（南山）",
      "character 3: ‹(› (half width) instead of ‹（› (full width); character 6: ‹)› (half width) instead of ‹）› (full width)",
      "第 3 个字符为‹(›（半角），而非‹（›（全角）；第 6 个字符为‹)›（半角），而非‹）›（全角）",
    ],
    [
      "\u0410cme Ltd",
      "Acme Ltd",
      "character 1: ‹\u0410› (U+0410) instead of ‹A› (U+0041)",
      "第 1 个字符为‹\u0410›（U+0410），而非‹A›（U+0041）",
    ],
    ["Acme\u00a0Ltd", "Acme Ltd", "character 5: ‹\u00a0› (U+00A0) instead of ‹ › (space)", undefined],
    ["Acme\u200b Ltd", "Acme Ltd", "character 5: extra ‹\u200b› (U+200B)", undefined],
    ["Cafe\u0301", "Café", "character 4: ‹e\u0301› (U+0065 U+0301) instead of ‹é› (U+00E9)", undefined],
  ])("%j and %j", (text, other, inEnglish, inChinese) => {
    expect(told(text, other, "en")).toBe(inEnglish);
    if (inChinese !== undefined) expect(told(text, other, "zh-CN")).toBe(inChinese);
  });

  test("of a person's number the places only, of many the first six", () => {
    const places = [3, 5].map((position) => ({ position, here: "", there: "" }));
    expect(differenceText(places, ownWordsIn("en").sentences, String)).toBe("character 3; character 5");
    expect(differenceText(places, ownWordsIn("zh-CN").sentences, String)).toBe("第 3 个字符；第 5 个字符");
    expect(told("12a34a56a78a90a12a34a56a", "12b34b56b78b90b12b34b56b", "en").split("; ")).toEqual([
      ...[3, 6, 9, 12, 15, 18].map((position) => `character ${position}: ‹a› instead of ‹b›`),
      "and more",
    ]);
  });
});
