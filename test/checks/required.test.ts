import { describe, expect, test } from "vitest";
import { requiredSchema } from "../../src/checks/required.schema.js";
import { compileForTest, listing } from "./compileForTest.js";
import { expectNeverImproves } from "./neverImproves.js";

describe("required", () => {
  const brand = compileForTest({ required: { of: "listing.brand" } });

  test.each([
    ["a text", "Acme", true],
    ["zero", "0", true],
    ["an empty text", "", false],
    ["white space", " \t\u3000\u00a0", false],
    ["characters of no width", "\u200b\u2060\ufeff", false],
    ["null", null, undefined],
    ["a number", 5, undefined],
    ["a list", ["Acme"], undefined],
  ])("text: %s", (_, value, outcome) => {
    expect(brand.outcome(listing({ brand: value }))).toBe(outcome);
  });

  test("an absent field has its own pointer", () => {
    expect(brand.detail(listing({}))).toEqual({
      path: "/listings/0/brand",
      message: { key: "check.not-known", params: {} },
      reasons: [],
      missing: ["/listings/0/brand"],
      unreadable: [],
    });
  });

  test("an empty text is told", () => {
    expect(brand.detail(listing({ brand: " " }))).toEqual({
      path: "/listings/0/brand",
      message: { key: "check.required.empty", params: {} },
      reasons: [],
      actual: " ",
      missing: [],
      unreadable: [],
    });
  });

  test.each([
    ["images", [{}], true],
    ["images", [null], undefined],
    ["images", [], false],
    ["bullets", ["", "a"], true],
    ["bullets", ["", " "], false],
    ["bullets", ["", null], undefined],
    ["quantity", 0, true],
    ["brandOwned", false, true],
    ["subtitle", false, false],
    ["battery", {}, undefined],
    ["battery", { wh: null }, undefined],
    ["battery", { wh: 0 }, true],
  ])("%s: %j", (field, value, outcome) => {
    expect(compileForTest({ required: { of: `listing.${field}` } }).outcome(listing({ [field]: value }))).toBe(outcome);
  });

  test("none and an empty list are told apart", () => {
    expect(compileForTest({ required: { of: "listing.subtitle" } }).detail(listing({ subtitle: false }))).toMatchObject(
      { message: { key: "check.required.none" }, actual: false },
    );
    expect(compileForTest({ required: { of: "listing.bullets" } }).detail(listing({ bullets: [] }))).toMatchObject({
      message: { key: "check.required.empty-list" },
      actual: [],
    });
  });

  test("several paths and elements of lists", () => {
    const both = compileForTest({ required: { of: ["listing.title", "listing.images[].url"] } });
    expect(both.outcome(listing({ title: "a", images: [] }))).toBe(true);
    expect(both.outcome(listing({ title: "a", images: [{ url: "x" }, {}] }))).toBeUndefined();
    expect(both.outcome(listing({ title: "", images: [{}] }))).toBe(false);
    expect(both.detail(listing({ title: "", images: [{ url: "" }] })).reasons).toEqual([
      { path: "/listings/0/title", key: "check.required.empty", params: {} },
      { path: "/listings/0/images/0/url", key: "check.required.empty", params: {} },
    ]);
    expect(both.detail(listing({ images: [{}] }))).toMatchObject({
      path: "/listings/0/title",
      missing: ["/listings/0/title", "/listings/0/images/0/url"],
    });
    expectNeverImproves(both.outcome, [
      listing({ title: "a", images: [{ url: "x" }] }),
      listing({ title: "", images: [{ url: "" }] }),
    ]);
  });

  test("refuses other keys", () => {
    expect(requiredSchema.safeParse({ of: "listing.title", min: 1 }).success).toBe(false);
    expect(requiredSchema.safeParse({}).success).toBe(false);
  });
});
