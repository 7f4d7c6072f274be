import { describe, expect, test } from "vitest";
import { vary } from "../../../src/testing/boundaries/vary.js";
import type { RuleCase } from "../../../src/testing/ruleCase.js";

const one: RuleCase = {
  name: "case",
  target: { market: "DE" },
  asOf: "2026-11-22",
  dossier: { listings: [{ title: "old", bullets: ["a", "b"], traits: {} }] },
  expect: { outcome: "pass" },
};

const listingWith = (over: string, variation: Parameters<typeof vary>[2]) =>
  (vary(one, over, variation).dossier["listings"] as readonly object[])[0];

describe("a case with something else in one place", () => {
  test("a value", () => {
    expect(listingWith("/dossier/listings/0/title", "new")).toMatchObject({ title: "new" });
    expect(vary(one, "/asOf", "2026-01-01")).toEqual({ ...one, asOf: "2026-01-01" });
    expect(vary(one, "/target/market", "FR").target).toEqual({ market: "FR" });
  });

  test("a value where there was none, and what leads to it", () => {
    expect(listingWith("/dossier/listings/0/traits/radio", true)).toMatchObject({ traits: { radio: true } });
    expect(vary(one, "/dossier/merchant/country", "CN").dossier["merchant"]).toEqual({ country: "CN" });
  });

  test("nothing", () => {
    expect(listingWith("/dossier/listings/0/title", { $absent: true })).toEqual({ bullets: ["a", "b"], traits: {} });
    expect(vary(one, "/dossier/listings/0", { $absent: true }).dossier).toEqual({ listings: [] });
  });

  test("a text over and over", () => {
    expect(listingWith("/dossier/listings/0/title", { $text: ["字", 3] })).toMatchObject({ title: "字字字" });
  });

  test("a list cut, filled, and without one", () => {
    const bullets = (variation: Parameters<typeof vary>[2]) => listingWith("/dossier/listings/0/bullets", variation);
    expect(bullets({ $items: 1 })).toMatchObject({ bullets: ["a"] });
    expect(bullets({ $items: 4 })).toMatchObject({ bullets: ["a", "b", "b", "b"] });
    expect(bullets({ $without: 0 })).toMatchObject({ bullets: ["b"] });
  });

  test("leaves the case as it was", () => {
    const before = structuredClone(one);
    vary(one, "/dossier/listings/0/title", "new");
    expect(one).toEqual(before);
  });
});
