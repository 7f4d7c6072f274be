import { describe, expect, test } from "vitest";
import { patternSchema } from "../../src/checks/pattern.schema.js";
import { compileForTest, listing } from "./compileForTest.js";

describe("pattern", () => {
  const hsCode = compileForTest({ pattern: { of: "listing.hsCode", matches: "^[0-9]{6}" } });

  test.each([
    ["850440", true],
    ["8504409090", true],
    ["85044", false],
    [" 850440", false],
    ["", false],
    [null, undefined],
    [850_440, undefined],
    ["1".repeat(20_000), true],
    ["1".repeat(20_001), undefined],
  ])("%j", (value, outcome) => {
    expect(hsCode.outcome(listing({ hsCode: value }))).toBe(outcome);
  });

  test("tells that the form is wrong", () => {
    expect(hsCode.detail(listing({ hsCode: "85.04" }))).toEqual({
      path: "/listings/0/hsCode",
      message: { key: "check.pattern.no-match", params: { pattern: "^[0-9]{6}", actual: "85.04" } },
      reasons: [],
      expected: { matches: "^[0-9]{6}" },
      actual: "85.04",
      missing: [],
      unreadable: [],
    });
    expect(hsCode.detail(listing({}))).toMatchObject({
      path: "/listings/0/hsCode",
      message: { key: "check.not-known" },
      missing: ["/listings/0/hsCode"],
    });
  });

  test("a text that is too long is not judged", () => {
    expect(hsCode.detail(listing({ hsCode: "1".repeat(20_001) }))).toEqual({
      path: "/listings/0/hsCode",
      message: { key: "check.pattern.too-long", params: { limit: 20_000 } },
      reasons: [],
      expected: { matches: "^[0-9]{6}" },
      missing: [],
      unreadable: ["/listings/0/hsCode"],
    });
  });

  test("not: tells what was met and where", () => {
    const emoji = compileForTest({ pattern: { of: "listing.bullets[]", not: "\\p{Extended_Pictographic}" } });
    expect(emoji.outcome(listing({ bullets: ["fine", ""] }))).toBe(true);
    expect(emoji.outcome(listing({ bullets: [] }))).toBe(true);
    expect(emoji.detail(listing({ bullets: ["fine", "👍🔥"] }))).toMatchObject({
      path: "/listings/0/bullets/1",
      message: { key: "check.pattern.met", params: { met: "👍", position: 1 } },
      expected: { not: "\\p{Extended_Pictographic}" },
      actual: "👍🔥",
    });
    expect(
      emoji.detail(listing({ bullets: ["👍 a 🔥", "𝒳🔥"] })).reasons.map(({ params }) => params["position"]),
    ).toEqual([1, 2]);
  });

  test("both together", () => {
    const both = compileForTest({ pattern: { of: "listing.sku", matches: "^[A-Z]", not: "X" } });
    expect(["A", "AX", "a", "aX"].map((sku) => both.outcome(listing({ sku })))).toEqual([true, false, false, false]);
    expect(both.detail(listing({ sku: "AX" })).message.key).toBe("check.pattern.met");
    expect(both.detail(listing({ sku: "aX" })).message.key).toBe("check.pattern.no-match");
  });

  test("case counts unless it says so", () => {
    expect(
      compileForTest({ pattern: { of: "listing.title", not: "amazon" } }).outcome(listing({ title: "AMAZON" })),
    ).toBe(true);
    expect(
      compileForTest({ pattern: { of: "listing.title", not: "amazon", ignoreCase: true } }).outcome(
        listing({ title: "AMAZON" }),
      ),
    ).toBe(false);
  });

  test("numbers of persons are masked", () => {
    const { detail } = compileForTest(
      { pattern: { of: "merchant.legalRepresentative.idNumber", matches: "^[A-Z]" } },
      { subject: "merchant" },
    );
    expect(
      JSON.stringify(detail({ merchant: { legalRepresentative: { idNumber: "110105194912310021" } } })),
    ).not.toContain("1101051949");
  });

  test("what does not exist passes", () => {
    expect(
      compileForTest({ pattern: { of: "listing.subtitle", matches: "a" } }).outcome(listing({ subtitle: false })),
    ).toBe(true);
  });

  test.each([
    [{ of: "listing.title" }],
    [{ of: "listing.title", matches: "" }],
    [{ of: "listing.title", matches: "^k*\u212A$", ignoreCase: true }],
  ])("refuses %j", (demands) => {
    expect(patternSchema.safeParse(demands).success).toBe(false);
  });
});
