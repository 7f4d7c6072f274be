import { describe, expect, test } from "vitest";
import { uniqueSchema } from "../../src/checks/unique.schema.js";
import { compileForTest, listing } from "./compileForTest.js";
import { expectNeverImproves } from "./neverImproves.js";

describe("unique", () => {
  const skus = compileForTest({ unique: { of: "listings[].sku" } }, { subject: "merchant" });
  const of = (...values: readonly unknown[]) => ({
    listings: values.map((sku) => (sku === undefined ? {} : { sku: sku as never })),
  });

  test.each([
    ["two values", of("a", "b"), true],
    ["case counts", of("a", "A"), true],
    ["one twice", of("a", "b", "a"), false],
    ["empty ones do not clash", of("", " ", ""), true],
    ["one not known", of("a", undefined), undefined],
    ["one not known, another twice", of("a", undefined, "a"), false],
    ["wrong type", of("a", 5), undefined],
    ["an empty list", { listings: [] }, true],
    ["no list", {}, undefined],
    ["null", { listings: null }, undefined],
  ])("%s", (_, dossier, outcome) => {
    expect(skus.outcome(dossier)).toBe(outcome);
    expect(skus.outcome(dossier)).toBe(outcome);
  });

  test("each clash names both places", () => {
    expect(skus.detail(of("a", "b", "a"))).toEqual({
      path: "/listings/2/sku",
      message: { key: "check.unique.repeated", params: { value: "a", first: "/listings/0/sku" } },
      reasons: [],
      actual: "a",
      missing: [],
      unreadable: [],
    });
    expect(skus.detail(of("a", "b", "a", "b")).reasons).toEqual([
      { path: "/listings/2/sku", key: "check.unique.repeated", params: { value: "a", first: "/listings/0/sku" } },
      { path: "/listings/3/sku", key: "check.unique.repeated", params: { value: "b", first: "/listings/1/sku" } },
    ]);
    expect(skus.detail(of("a", undefined, 5))).toEqual({
      path: "/listings/1/sku",
      message: { key: "check.not-known", params: {} },
      reasons: [],
      missing: ["/listings/1/sku"],
      unreadable: ["/listings/2/sku"],
    });
  });

  test("nested lists, several paths, without case", () => {
    const gtins = compileForTest(
      { unique: { of: ["listings[].variants[].gtin", "listings[].identifiers.gtin"], ignoreCase: true } },
      { subject: "merchant" },
    );
    const dossier = {
      listings: [
        { variants: [{ gtin: "1" }, { gtin: "2" }], identifiers: { gtin: "3" } },
        { variants: false, identifiers: { gtin: "4" } },
      ],
    };
    expect(gtins.outcome(dossier)).toBe(true);
    expect(gtins.detail({ listings: [{ variants: [{ gtin: "x" }], identifiers: { gtin: " X" } }] })).toMatchObject({
      path: "/listings/0/identifiers/gtin",
      message: { params: { value: " X", first: "/listings/0/variants/0/gtin" } },
    });
    expectNeverImproves(gtins.outcome, [
      dossier,
      { listings: [{ variants: [{ gtin: "1" }, { gtin: "1" }], identifiers: { gtin: "3" } }] },
    ]);
  });

  describe("words", () => {
    const title = compileForTest({ unique: { of: "listing.title", words: true, max: 2, ignore: ["and", "the"] } });
    const terms = compileForTest({ unique: { of: "listing.searchTerms", words: true } });

    test.each([
      ["Lamp LAMP light", true],
      ["Lamp lamp ＬＡＭＰ", false],
      ["and And AND the lamp", true],
      ["lamp lampshade lamp-shade lamp", true],
      ["台灯 台灯 台灯", false],
      ["", true],
      [null, undefined],
      [5, undefined],
    ])("%j", (text, outcome) => {
      expect(title.outcome(listing({ title: text }))).toBe(outcome);
    });

    test("names every word and how often it stands there", () => {
      expect(title.detail(listing({ title: "Lamp lamp lamp desk Desk desk DESK" }))).toEqual({
        path: "/listings/0/title",
        message: { key: "check.unique.word", params: { word: "Lamp", times: 3, max: 2 } },
        reasons: [
          { path: "/listings/0/title", key: "check.unique.word", params: { word: "Lamp", times: 3, max: 2 } },
          { path: "/listings/0/title", key: "check.unique.word", params: { word: "desk", times: 4, max: 2 } },
        ],
        expected: { max: 2 },
        actual: ["Lamp", "desk"],
        missing: [],
        unreadable: [],
      });
    });

    test("drops repeated search terms, and only those that stand alone", () => {
      expect(terms.detail(listing({ searchTerms: "lamp desk  Lamp led" })).fix).toEqual([
        { op: "replace", path: "/listings/0/searchTerms", value: "lamp desk led" },
      ]);
      expect(terms.detail(listing({ searchTerms: "lamp, lamp" })).fix).toBeUndefined();
      expect(terms.outcome(listing({ searchTerms: false }))).toBe(true);
    });
  });

  test.each([
    [{ of: "listing.title" }],
    [{ of: "listings[].sku", max: 2 }],
    [{ of: "listings[].sku", ignore: ["a"] }],
    [{ of: "listing.title", words: true, ignoreCase: true }],
    [{ of: "listing.title", words: false }],
  ])("refuses %j", (demands) => {
    expect(uniqueSchema.safeParse(demands).success).toBe(false);
  });
});
