import { expect, test } from "vitest";
import type { Locale, PackTexts } from "../../../src/packs/texts.js";
import { atMost, caseOf, RULE, refusedAs, strong, toy } from "../world.js";

const texts = (locale: Locale, rule: PackTexts["rules"][string], remedy = "Do it."): PackTexts => ({
  locale,
  packs: {},
  rules: { [RULE]: rule },
  remedies: { "do-it": remedy },
  names: {},
});

const rule = { ...atMost(10), remedy: "do-it" };

test("a title in one of the locales", () => {
  const words = [texts("en", { title: "At most {{max}}" }), texts("zh-CN", { title: "最多 {{maximum}}" })];
  expect(refusedAs("unfilled-placeholder", rule, strong, words)).toEqual([
    { line: 2, part: "title", locale: "zh-CN", text: "最多 …", case: "short" },
  ]);
});

test("a message and a remedy, which are only said of what fails", () => {
  const words = [texts("en", { title: "Title", message: "{{found}} is too much" }, "Shorten it by {{excess}}.")];
  expect(refusedAs("unfilled-placeholder", rule, strong, words)).toEqual([
    expect.objectContaining({ part: "message", text: "… is too much", case: "long" }),
    expect.objectContaining({ part: "remedy", text: "Shorten it by ….", case: "long" }),
  ]);
});

test("an ellipsis of the merchant is no gap", () => {
  const words = [texts("en", { title: "Title", message: "Not {{met, quoted}}" })];
  const pattern = { check: { forbidden: { of: "listing.title", phrases: ["…"] } } };
  const cases = [caseOf("with an ellipsis", "fail", toy({ title: "wait …" }))];
  expect(refusedAs("unfilled-placeholder", pattern, cases, words)).toEqual([]);
});

test("texts without gaps", () => {
  const words = [texts("en", { title: "At most {{max}}" }), texts("zh-CN", { title: "最多 {{max}}" })];
  expect(refusedAs("unfilled-placeholder", rule, strong, words)).toEqual([]);
});

test("a gap of one row of a table, behind a row without", () => {
  const rows = [
    { key: ["DE"], most: 10, kind: "words" },
    { key: ["FR"], most: 10 },
  ];
  const check = { length: { of: "listing.title", max: { param: "most" } } };
  const words = [texts("en", { title: "At most {{most}} {{kind}}" })];
  const cases = ["DE", "FR"].map((market) => ({
    ...caseOf(market, "pass", toy({ title: "Lamp" })),
    target: { market },
  }));
  expect(refusedAs("unfilled-placeholder", { table: { by: ["target.market"], rows }, check }, cases, words)).toEqual([
    expect.objectContaining({ part: "title", text: "At most 10 …", case: "FR" }),
  ]);
});
