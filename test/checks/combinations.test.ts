// biome-ignore-all lint/suspicious/noThenProperty: the grammar of rules says "then"
import { describe, expect, test } from "vitest";
import { allOfSchema } from "../../src/checks/allOf.schema.js";
import { anyOfSchema } from "../../src/checks/anyOf.schema.js";
import { chooseSchema } from "../../src/checks/choose.schema.js";
import type { CheckSpec } from "../../src/packs/pack.js";
import { compileForTest, listing } from "./compileForTest.js";
import { expectNeverImproves } from "./neverImproves.js";

const short = (field: string): CheckSpec => ({ length: { of: `listing.${field}`, max: 3 } });
const two = [short("title"), short("brand")];
const above = (field: string, actual: number) => ({
  path: `/listings/0/${field}`,
  key: "check.length.above",
  params: { unit: "characters", max: 3, actual },
});

/** Outcomes for [pass, fail, unknown] of the title by [pass, fail, unknown] of the brand. */
const TITLES = ["abc", "abcd", undefined];
function table(spec: CheckSpec): readonly (readonly (boolean | undefined)[])[] {
  const { outcome } = compileForTest(spec);
  return TITLES.map((title) =>
    TITLES.map((brand) =>
      outcome(listing({ ...(title === undefined ? {} : { title }), ...(brand === undefined ? {} : { brand }) })),
    ),
  );
}

describe("allOf", () => {
  test("Kleene's and", () => {
    expect(table({ allOf: two })).toEqual([
      [true, false, undefined],
      [false, false, false],
      [undefined, false, undefined],
    ]);
  });

  const { detail, outcome } = compileForTest({ allOf: two });

  test("one failure is told as it is", () => {
    expect(detail(listing({ title: "abcd", brand: "abc" }))).toEqual(
      compileForTest(short("title")).detail(listing({ title: "abcd" })),
    );
    expect(detail(listing({ brand: "abcd" }))).toMatchObject({ path: "/listings/0/brand", missing: [] });
  });

  test("several are listed", () => {
    expect(detail(listing({ title: "abcd", brand: "abcde" }))).toEqual({
      path: "/listings/0/title",
      message: { key: "check.allOf.several", params: { count: 2 } },
      reasons: [above("title", 4), above("brand", 5)],
      missing: [],
      unreadable: [],
    });
    expect(detail(listing({ brand: 5 }))).toEqual({
      path: "/listings/0/title",
      message: { key: "check.not-known", params: {} },
      reasons: [],
      missing: ["/listings/0/title"],
      unreadable: ["/listings/0/brand"],
    });
  });

  test("causes inside are told once, fixes are kept", () => {
    const nested = compileForTest({
      allOf: [
        { length: { of: "listing.bullets[]", max: 1 } },
        { "one-of": { of: "listing.sku", values: ["A"] } },
        { "one-of": { of: "listing.model", values: ["B"] } },
      ],
    });
    const found = nested.detail(listing({ bullets: ["ab", "cd"], sku: "a", model: "b" }));
    expect(found.reasons.map(({ path }) => path)).toEqual([
      "/listings/0/bullets/0",
      "/listings/0/bullets/1",
      "/listings/0/sku",
      "/listings/0/model",
    ]);
    expect(found.fix).toHaveLength(2);
  });

  test("knowing less never helps", () => {
    expectNeverImproves(outcome, [listing({ title: "abcd", brand: "abc" }), listing({ title: "abc", brand: "abc" })]);
    expectNeverImproves(compileForTest({ anyOf: two }).outcome, [
      listing({ title: "abcd", brand: "abcd" }),
      listing({ title: "abcd", brand: "abc" }),
    ]);
  });
});

describe("anyOf", () => {
  test("Kleene's or", () => {
    expect(table({ anyOf: two })).toEqual([
      [true, true, true],
      [true, false, undefined],
      [true, undefined, undefined],
    ]);
  });

  const { detail } = compileForTest({ anyOf: [{ allOf: [short("title"), short("brand")] }, short("model")] });

  test("points to the nearest alternative and lists the others", () => {
    expect(detail(listing({ title: "abcd", brand: "abcd", model: "abcd" }))).toEqual({
      path: "/listings/0/model",
      message: { key: "check.anyOf.none", params: {} },
      reasons: [
        above("model", 4),
        {
          path: "/listings/0/title",
          key: "check.allOf.several",
          params: { count: 2 },
          parts: [above("title", 4), above("brand", 4)],
        },
      ],
      actual: 4,
      expected: { max: 3 },
      missing: [],
      unreadable: [],
    });
  });

  test("a way that lacks the same as another is told once", () => {
    const bounds = compileForTest({ anyOf: [short("title"), { allOf: [short("title")] }, short("brand")] });
    expect(bounds.detail(listing({ title: "abcd", brand: "abcd" })).reasons).toEqual([
      above("title", 4),
      above("brand", 4),
    ]);
  });

  test("of ways inside a way, all that they lack is told", () => {
    const inner = { anyOf: [{ allOf: [short("title"), short("brand")] }, short("model")] };
    const nested = compileForTest({ anyOf: [{ allOf: [inner, short("sku")] }, short("description")] });
    const long = { title: "abcd", brand: "abcd", model: "abcd", sku: "abcd", description: "abcd" };
    const [, way] = nested.detail(listing(long)).reasons;
    expect(way?.parts?.map(({ key, path }) => `${key} ${path}`)).toEqual([
      "check.anyOf.none /listings/0/model",
      "check.length.above /listings/0/model",
      "check.allOf.several /listings/0/title",
      "check.length.above /listings/0/title",
      "check.length.above /listings/0/brand",
      "check.length.above /listings/0/sku",
    ]);
  });

  test("what is not known yet may still decide", () => {
    expect(detail(listing({ model: "abcd" }))).toEqual({
      path: "/listings/0/title",
      message: { key: "check.anyOf.open", params: {} },
      reasons: [{ path: "/listings/0/title", key: "check.not-known", params: {} }, above("model", 4)],
      missing: ["/listings/0/title", "/listings/0/brand"],
      unreadable: [],
    });
    expect(detail(listing({}))).toMatchObject({
      path: "/listings/0/model",
      missing: ["/listings/0/title", "/listings/0/brand", "/listings/0/model"],
    });
  });

  test("a single alternative is told as it is", () => {
    expect(compileForTest({ anyOf: [short("title")] }).detail(listing({ title: "abcd" }))).toEqual(
      compileForTest(short("title")).detail(listing({ title: "abcd" })),
    );
  });

  test("schemas", () => {
    for (const schema of [anyOfSchema, allOfSchema]) {
      expect(schema.safeParse([]).success).toBe(false);
      expect(schema.safeParse({ length: {} }).success).toBe(false);
      expect(schema.safeParse([short("title")]).success).toBe(true);
    }
  });
});

describe("choose", () => {
  const isNew = { "===": [{ var: "listing.condition" }, "new"] };
  const spec = {
    choose: [
      { if: isNew, then: short("title") },
      { if: { ">": [{ var: "listing.quantity" }, 9] }, then: short("brand") },
      { then: short("model") },
    ],
  };
  const { outcome, detail } = compileForTest(spec);

  test.each([
    [{ condition: "new", title: "abc" }, true],
    [{ condition: "new", title: "abcd", brand: "abc", model: "abc" }, false],
    [{ condition: "used", quantity: 10, brand: "abcd", title: "abc" }, false],
    [{ condition: "used", quantity: 9, model: "abc" }, true],
    [{ condition: "used", quantity: 9 }, undefined],
    [{ quantity: 10, title: "abc", brand: "abc" }, true],
    [{ quantity: 10, title: "abcd", brand: "abcd", model: "abc" }, false],
    [{ quantity: 10, title: "abc", brand: "abcd" }, undefined],
    [{ quantity: 10, title: "abc" }, undefined],
    [{ title: "abc", brand: "abc", model: "abc" }, true],
    [{ title: "abc", brand: "abc", model: "abcd" }, undefined],
    [{}, undefined],
  ])("%j", (fields, expected) => {
    expect(outcome(listing(fields))).toBe(expected);
  });

  test("tells the branch that counts", () => {
    expect(detail(listing({ condition: "used", quantity: 10, brand: "abcd" }))).toEqual(
      compileForTest(short("brand")).detail(listing({ brand: "abcd" })),
    );
    expect(detail(listing({ quantity: 10, title: "abcd", brand: "abcd" }))).toMatchObject({
      path: "/listings/0/title",
      message: { key: "check.length.above" },
    });
  });

  test("asks for what decides", () => {
    expect(detail(listing({ quantity: 10, title: "abc" }))).toEqual({
      path: "/listings/0/condition",
      message: { key: "check.choose.open", params: {} },
      reasons: [],
      missing: ["/listings/0/condition", "/listings/0/brand"],
      unreadable: [],
    });
  });

  test("no branch: nothing is demanded", () => {
    const without = compileForTest({ choose: [{ if: isNew, then: short("title") }] });
    expect(without.outcome(listing({ condition: "used", title: "abcd" }))).toBe(true);
    expect(without.outcome(listing({ condition: "new", title: "abcd" }))).toBe(false);
    expect(without.outcome(listing({ title: "abc" }))).toBe(true);
    expect(without.outcome(listing({ title: "abcd" }))).toBeUndefined();
    expect(without.detail(listing({ title: "abcd" }))).toMatchObject({
      path: "/listings/0/condition",
      missing: ["/listings/0/condition"],
    });
    expectNeverImproves(without.outcome, [listing({ condition: "new", title: "abcd" })]);
  });

  test("knowing less never helps", () => {
    expectNeverImproves(outcome, [
      listing({ condition: "new", quantity: 10, title: "abcd", brand: "abc", model: "abc" }),
      listing({ condition: "used", quantity: 9, title: "abc", brand: "abc", model: "abcd" }),
    ]);
  });

  test.each([
    [[]],
    [[{ then: {} }]],
    [[{ then: {} }, { if: true, then: {} }]],
    [[{ if: true }]],
    [[{ if: true, then: {}, else: {} }]],
  ])("refuses %j", (demands) => {
    expect(chooseSchema.safeParse(demands).success).toBe(false);
  });
});
