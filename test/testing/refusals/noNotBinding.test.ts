import { describe, expect, test } from "vitest";
import { atMost, caseOf, refusedAs, strong, titled, toy } from "../world.js";

const refused = (rule: object, ...cases: Parameters<typeof refusedAs>[2]) =>
  refusedAs("no-not-binding", { ...atMost(10), ...rule }, [...strong, ...cases]).map(({ why }) => why);

const unbound = (name: string, dossier: Parameters<typeof caseOf>[2], more = {}) =>
  caseOf(name, "not-binding", dossier, more);

describe("a condition", () => {
  const rule = { when: { "===": [{ var: "listing.traits.radio" }, true] } };
  const radio = toy({ title: "x".repeat(11), traits: { radio: false } });

  test("whose closed side is not shown", () => {
    expect(refused(rule)).toEqual(["condition"]);
  });

  test("that is shown", () => {
    expect(refused(rule, unbound("no radio", radio))).toEqual([]);
  });

  test("that is not what shut the rule out", () => {
    expect(refused(rule, unbound("abroad", radio, { target: { market: "US" } }))).toEqual(["condition"]);
  });

  test("that is shown by one of several listings", () => {
    const listings = [
      { sku: "A1", category: "toys", title: "x", traits: { radio: true } },
      { sku: "A2", category: "toys", title: "x".repeat(11), traits: { radio: false } },
    ];
    expect(refused(rule, caseOf("one with, one without", "pass", { listings }))).toEqual([]);
  });

  test("that shuts today what is bound later", () => {
    const placed = { placed: { by: "listing.placedOnMarketOn", from: "2026-01-01", allFrom: "2027-01-01" } };
    const old = toy({ title: "x".repeat(11), placedOnMarketOn: "2025-12-31" });
    expect(refused(placed)).toEqual(["condition"]);
    expect(refused(placed, caseOf("old goods", "upcoming-fail", old))).toEqual([]);
  });
});

describe("a table", () => {
  const table = (by: string, ...keys: readonly string[]) => ({
    table: { by: [by], rows: keys.map((key, index) => ({ key: [key], max: 10 + index })) },
    check: { length: { of: "listing.title", max: { param: "max" } } },
  });

  test("with a row for every market leaves nothing out", () => {
    expect(refused(table("target.market", "DE", "FR"))).toEqual([]);
  });

  test("without a row for one of the markets does", () => {
    expect(refused(table("target.market", "DE"))).toEqual(["condition"]);
    const france = unbound("no row for France", titled(11), { target: { market: "FR" } });
    expect(refused(table("target.market", "DE"), france)).toEqual([]);
  });

  test("with a row for all others leaves nothing out", () => {
    expect(refused(table("listing.productType", "doll", "else"))).toEqual([]);
  });

  test("of what goods are leaves others out", () => {
    expect(refused(table("listing.productType", "doll", "ball"))).toEqual(["condition"]);
  });
});

describe("the scope", () => {
  test("of categories that are the rule's own", () => {
    expect(refused({ categories: ["toys"] })).toEqual(["category"]);
    const book = { listings: [{ sku: "B1", category: "books-media", title: "x".repeat(11) }] };
    expect(refused({ categories: ["toys"] }, unbound("a book", book))).toEqual([]);
    expect(refused({ exceptCategories: ["books-media"] })).toEqual(["category"]);
  });

  test("of sellers", () => {
    expect(refused({ sellers: ["CN"] })).toEqual(["seller"]);
    const german = toy({ title: "x".repeat(11) }, { merchant: { country: "DE" } });
    expect(refused({ sellers: ["CN"] }, unbound("a German seller", german))).toEqual([]);
    expect(refused({ exceptSellers: ["DE"] })).toEqual(["seller"]);
  });

  test("of markets that are not those of the pack", () => {
    expect(refused({ markets: ["DE"] })).toEqual(["market"]);
    expect(refused({ markets: ["DE"] }, unbound("France", titled(11), { target: { market: "FR" } }))).toEqual([]);
    expect(refused({ exceptMarkets: ["FR"] })).toEqual(["market"]);
  });

  test("that all rules of the pack share need not be shown by each", () => {
    expect(refused({})).toEqual([]);
    expect(refused({ markets: ["EU"] })).toEqual([]);
  });
});
