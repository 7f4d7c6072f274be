import { describe, expect, test } from "vitest";
import { LOCALES } from "../../src/packs/texts.js";
import type { Refusal } from "../../src/testing/suiteReport.js";
import { expectedInChinese } from "../../src/text/lint/expectedInChinese.js";
import { suiteWords } from "../../src/text/suiteWords.js";
import { UNFILLED } from "../../src/text/translator.js";

/** One refusal of each kind, as they come. */
const REFUSALS: { readonly [Code in Refusal["code"]]: readonly Refusal["params"][] } = {
  "not-json": [{ reason: "Unexpected end" }],
  "invalid-case": [{ place: "0/expect", expected: "one of a, b", received: "c", suggestion: "a" }],
  "no-such-rule": [{ rule: "a/b/c" }, { rule: "a/b/c", suggestion: "a/b/d" }],
  "no-cases": [{ rule: "a/b/c" }],
  "no-pass": [{}],
  "no-fail": [{}],
  "no-unknown": [{ pointer: "/listings/0/title", case: "short" }],
  "no-not-binding": ["condition", "category", "seller", "market"].map((why) => ({ why })),
  "boundary-day": [{ day: "2026-07-26", boundary: "2026-07-27" }],
  "duplicate-case": [{ case: "short", other: "shorter" }],
  "duplicate-name": [{ case: "short", before: 3 }],
  "unused-field": [{ pointer: "/merchant/legalName", case: "short" }],
  "unwritten-name": [{ case: "TODO: it is met" }],
  "unfilled-placeholder": ["title", "message", "reasons", "remedy"].map((part) => ({
    part,
    locale: "en",
    text: "At most",
    case: "short",
  })),
};

const all = Object.entries(REFUSALS).flatMap(([code, some]) =>
  some.map((params) => [code as Refusal["code"], params] as const),
);

describe.each(LOCALES)("in %s", (locale) => {
  const words = suiteWords(locale);

  test.each(all)("%s %j is said with all its values", (code, params) => {
    const said = words.refusal({ code, params });
    expect(said).not.toContain(UNFILLED);
    expect(said).not.toMatch(/refusal\.|\{\{|undefined/);
    const hidden = new Set(["why", "part"]);
    const values = Object.entries(params).filter(([name]) => !hidden.has(name));
    for (const [name, value] of values) {
      const isPhrase = locale === "zh-CN" && (name === "expected" || name === "reason");
      expect(said).toContain(isPhrase ? expectedInChinese(String(value)) : String(value));
    }
  });

  test("no two refusals are said alike", () => {
    expect(new Set(all.map(([code, params]) => words.refusal({ code, params }))).size).toBe(all.length);
  });

  test("a side of a difference that has nothing", () => {
    expect(words.difference({ place: "/a", received: [1] })).toContain(words.say("suite.nothing"));
  });
});
