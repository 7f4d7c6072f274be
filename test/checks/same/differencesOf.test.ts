import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clusters } from "../../../src/checks/same/clusters.js";
import { differencesOf } from "../../../src/checks/same/differencesOf.js";
import { sameName } from "../../../src/checks/same/sameName.js";

/** As `3:m→n`. */
const told = (text: string, other: string, exact: boolean): string =>
  differencesOf(text, other, exact)
    .map(({ position, here, there }) => `${position}:${here}→${there}`)
    .join(" ");

describe("exactly", () => {
  test.each([
    ["Acme Ltd", "Acme Ltd", ""],
    ["Acme Ltd.", "Acne Ltd", "3:m→n 9:.→"],
    ["深圳(南山)公司", "深圳（南山）公司", "3:(→（ 6:)→）"],
    ["Acme  Ltd", "Acme Ltd", "6: →"],
    ["Acme", "Acme Ltd", "5:→ Ltd"],
    ["Ltd", "Acme Ltd", "1:→Acme "],
    ["", "A", "1:→A"],
    ["A", "", "1:A→"],
    ["👍a", "👍b", "2:a→b"],
    ["深圳市示例电子公司", "深圳示例电子有限公司", "3:市→ 8:→有限"],
    ["АCME", "ACME", "1:А→A"],
    ["Cafe\u0301", "Café", "4:e\u0301→é"],
    ["サンプル", "サンブル", "3:プ→ブ"],
  ])("%s | %s", (text, other, expected) => {
    expect(told(text, other, true)).toBe(expected);
  });
});

describe("normalised", () => {
  test.each([
    ["Acme Co., Ltd.", "ACME COMPANY LIMITED", ""],
    ["深圳 （南山） 公司", "深圳(南山)公司", ""],
    ["Acme (SZ) Co., Ltd.", "ACNE（SZ） Company Limited", "3:m→N"],
    ["ＡＣＭＥ　Ltd", "acne ltd", "3:Ｍ→n"],
    ["Acme Ltd", "Acme Inc", "6:Ltd→Inc"],
    ["Acme Ltd", "Acme", "5: Ltd→"],
    ["深圳示例电子有限公司", "深圳示列电子有限责任公司", "4:例→列"],
    ["株式会社サンプル", "㈱サンブル", "7:プ→ブ"],
    ["㈱ｻﾝﾌﾟﾙ", "株式会社サンブル", "4:ﾌﾟ→ブ"],
    ["Café Cafe\u0301 Ltd", "Cafe\u0301 Café\tLimited", ""],
    ["株式会社サンプル", "サンプル株式会社", "1:株式会社→ 9:→株式会社"],
    ["ΟΔΟΣ A", "οδος B", "6:A→B"],
  ])("%s | %s", (text, other, expected) => {
    expect(told(text, other, false)).toBe(expected);
  });
});

const words = fc.constantFrom(
  ..."Acme|acme|ÁCME|Á|A\u0301|深圳|（|(|)| |  |\t|Co|.|,|Ltd|Limited|有限公司|株式会社|ß|İ|ı|Σ|ς|㈱|ﬁ|ﾊﾞ|バ|가|가|1".split(
    "|",
  ),
);
const names = fc.array(words, { maxLength: 8 }).map((all) => all.join(""));
const texts = fc.oneof(names, fc.string({ unit: "grapheme" }), fc.string({ unit: "binary" }));

/** The text with every difference put right. */
function mended(text: string, other: string): string {
  const characters = clusters(text);
  let made = "";
  let at = 0;
  for (const { position, here, there } of differencesOf(text, other, true)) {
    const length = clusters(here).length;
    expect(characters.slice(position - 1, position - 1 + length).join("")).toBe(here);
    made += characters.slice(at, position - 1).join("") + there;
    at = position - 1 + length;
  }
  return made + characters.slice(at).join("");
}

describe("for all texts", () => {
  test("exact differences turn one text into the other", () => {
    fc.assert(
      fc.property(texts, texts, (text, other) => {
        expect(mended(text, other)).toBe(other);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([true, false])("there are none just where the texts are the same, exactly: %s", (exact) => {
    fc.assert(
      fc.property(texts, texts, (text, other) => {
        const areSame = exact ? text === other : sameName(text) === sameName(other);
        expect(differencesOf(text, other, exact).length === 0).toBe(areSame);
      }),
      { numRuns: 1000 },
    );
  });

  test("nothing differs between a name and another writing of it", () => {
    fc.assert(
      fc.property(names, (name) => {
        for (const other of [name.normalize("NFD"), name.toUpperCase().toLowerCase(), ` ${name} `])
          expect(differencesOf(name, other, false)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});

test("long texts that have nothing in common are one difference", () => {
  expect(differencesOf("a".repeat(3000), "b".repeat(3000), true)).toHaveLength(1);
});

test("texts that have little in common differ as a whole", () => {
  expect(differencesOf("Shenzhen Alpha Trading", "Guangzhou Beta Works", true)).toEqual([
    { position: 1, here: "Shenzhen Alpha Trading", there: "Guangzhou Beta Works" },
  ]);
});

test("texts of plain characters are compared as any others are", () => {
  const plain = fc.string({ unit: fc.constantFrom("A", "a", "b", "(", "（", "深", "圳", " ", "é", ".", "Ａ") });
  fc.assert(
    fc.property(plain, plain, (text, other) => {
      // An emoji at both ends takes the way of texts whose characters have to be found first.
      expect(differencesOf(text, other, true)).toEqual(differencesOf(`${text}👍`, `${other}👍`, true));
    }),
    { numRuns: 2000 },
  );
});
