import { describe, expect, test } from "vitest";
import { lengthSchema } from "../../src/checks/length.schema.js";
import { compileForTest, listing } from "./compileForTest.js";

describe("length", () => {
  const title = compileForTest({ length: { of: "listing.title", max: 75 } });

  test.each([
    ["the longest text", "x".repeat(75), true],
    ["one character more", "x".repeat(76), false],
    ["76 UTF-16 units of 75 characters", `${"x".repeat(74)}👍`, true],
    ["76 characters beyond the first plane", "👍".repeat(76), false],
    ["an empty text", "", true],
    ["a text not known", undefined, undefined],
    ["null", null, undefined],
    ["a number", 5, undefined],
    ["a list", [], undefined],
  ])("%s", (_, value, outcome) => {
    expect(title.outcome(listing(value === undefined ? {} : { title: value as never }))).toBe(outcome);
  });

  test("texts that are asked for in turns are each counted", () => {
    const { outcome } = compileForTest({ length: { of: "listing.title", unit: "bytes", max: 8 } });
    const texts = ["日本語", "日本語", "éèê", "日本語", "abc"];
    expect(texts.map((title) => outcome(listing({ title })))).toEqual([false, false, true, false, true]);
  });

  test("tells the measure and the limit", () => {
    expect(title.detail(listing({ title: "x".repeat(76) }))).toEqual({
      path: "/listings/0/title",
      message: { key: "check.length.above", params: { unit: "characters", max: 75, actual: 76 } },
      reasons: [],
      expected: { max: 75 },
      actual: 76,
      missing: [],
      unreadable: [],
    });
  });

  test("names what nobody has said, and what cannot be read", () => {
    expect(title.detail(listing({}))).toEqual({
      path: "/listings/0/title",
      message: { key: "check.not-known", params: {} },
      reasons: [],
      expected: { max: 75 },
      missing: ["/listings/0/title"],
      unreadable: [],
    });
    expect(title.detail(listing({ title: 5 }))).toMatchObject({
      path: "/listings/0/title",
      missing: [],
      unreadable: ["/listings/0/title"],
    });
  });

  test("min and max are both inclusive", () => {
    const { outcome, detail } = compileForTest({ length: { of: "listing.title", min: 2, max: 3 } });
    expect(["a", "ab", "abc", "abcd"].map((text) => outcome(listing({ title: text })))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(detail(listing({ title: "a" }))).toMatchObject({
      message: { key: "check.length.below", params: { unit: "characters", min: 2, max: 3, actual: 1 } },
      actual: 1,
    });
  });

  test.each([
    ["bytes", "語".repeat(83), "語".repeat(84)],
    ["half-widths", "語".repeat(124), "★".repeat(125)],
    ["graphemes", "👨‍👩‍👧".repeat(249), "👨‍👩‍👧".repeat(250)],
    ["words", "a ".repeat(249), "a ".repeat(250)],
  ])("%s", (unit, good, bad) => {
    const { outcome } = compileForTest({ length: { of: "listing.title", max: 249, unit } });
    expect([outcome(listing({ title: good })), outcome(listing({ title: bad }))]).toEqual([true, false]);
  });

  test("lists are counted in items, of which every one counts", () => {
    const { outcome, detail } = compileForTest({ length: { of: "listing.images", min: 2 } });
    expect([[], [{}], [{}, null], "no list", null].map((images) => outcome(listing({ images })))).toEqual([
      false,
      false,
      true,
      undefined,
      undefined,
    ]);
    expect(detail(listing({ images: [] }))).toMatchObject({
      message: { key: "check.length.below", params: { unit: "items", min: 2, actual: 0 } },
    });
  });

  test("what the merchant does not have passes", () => {
    expect(compileForTest({ length: { of: "listing.subtitle", min: 5 } }).outcome(listing({ subtitle: false }))).toBe(
      true,
    );
  });

  test("every element of a list; texts and lists together", () => {
    const { outcome, detail } = compileForTest({
      length: { of: ["listing.bullets[]", "listing.title", "listing.bullets"], max: 3 },
    });
    expect(outcome(listing({ bullets: ["abc", "ab"], title: "abc" }))).toBe(true);
    expect(outcome(listing({ bullets: ["abc", null], title: "abc" }))).toBeUndefined();
    expect(outcome(listing({ bullets: [], title: "abc" }))).toBe(true);
    expect(outcome(listing({ title: "abcd" }))).toBe(false);
    expect(detail(listing({ bullets: ["abcd", "abc", "abcde"], title: "abc" }))).toMatchObject({
      path: "/listings/0/bullets/0",
      reasons: [
        { path: "/listings/0/bullets/0", key: "check.length.above", params: { unit: "characters", max: 3, actual: 4 } },
        { path: "/listings/0/bullets/2", key: "check.length.above", params: { unit: "characters", max: 3, actual: 5 } },
      ],
      actual: 4,
    });
    expect(detail(listing({ title: "abc" }))).toMatchObject({
      path: "/listings/0/bullets",
      missing: ["/listings/0/bullets"],
    });
  });

  test("a limit that the dossier states", () => {
    const { outcome, detail } = compileForTest({ length: { of: "listing.title", max: { var: "listing.quantity" } } });
    expect(outcome(listing({ title: "abc", quantity: 3 }))).toBe(true);
    expect(outcome(listing({ title: "abcd", quantity: 3 }))).toBe(false);
    expect(outcome(listing({ title: "abcd" }))).toBeUndefined();
    expect(detail(listing({ title: "abcd" }))).toMatchObject({
      path: "/listings/0/quantity",
      missing: ["/listings/0/quantity"],
      unreadable: [],
    });
    expect(detail(listing({ title: "abcd", quantity: "3" }))).toMatchObject({
      path: "/listings/0/quantity",
      missing: [],
      unreadable: ["/listings/0/quantity"],
    });
    expect(outcome(listing({ title: "abcde", quantity: 5 }))).toBe(true);
  });

  test.each([
    [{ of: "listing.title" }],
    [{ of: "listing.title", min: 3, max: 2 }],
    [{ of: "listing.title", max: -1 }],
    [{ of: "listing.title", max: 1.5 }],
    [{ of: "listing..title", max: 1 }],
    [{ of: [], max: 1 }],
    [{ of: "listing.title", max: 1, unit: "lines" }],
    [{ of: "listing.title", max: 1, least: 1 }],
  ])("refuses %j", (demands) => {
    expect(lengthSchema.safeParse(demands).success).toBe(false);
  });
});
