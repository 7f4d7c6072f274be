import { describe, expect, test } from "vitest";
import { rangeSchema } from "../../src/checks/range.schema.js";
import { compileForTest, listing } from "./compileForTest.js";
import { expectNeverImproves } from "./neverImproves.js";

describe("range", () => {
  test.each([
    [{ min: 5 }, [4.99, 5, 5.01], [false, true, true]],
    [{ max: 5 }, [4.99, 5, 5.01], [true, true, false]],
    [{ above: 5 }, [4.99, 5, 5.01], [false, false, true]],
    [{ below: 5 }, [4.99, 5, 5.01], [true, false, false]],
    [{ decimals: 2 }, [1.23, 0.07, 1.005, 1e-7, 1e21, 3], [true, true, false, false, true, true]],
    [{ decimals: 0 }, [-1, 1.5], [true, false]],
    [{ above: 0, decimals: 2 }, [0, 0.01, -1, 0.001], [false, true, false, false]],
  ])("%j of %j", (demands, values, outcomes) => {
    const { outcome } = compileForTest({ range: { of: "listing.package.lengthCm", ...demands } });
    expect(values.map((value) => outcome(listing({ package: { lengthCm: value } })))).toEqual(outcomes);
  });

  const bytes = compileForTest({ range: { of: "listing.video.bytes", max: 157_286_400 } });

  test.each([
    ["absent", {}, undefined],
    ["an absent owner", { video: {} }, undefined],
    ["null", { video: { bytes: null } }, undefined],
    ["a text", { video: { bytes: "5" } }, undefined],
    ["a fraction where whole numbers stand", { video: { bytes: 1.5 } }, undefined],
    ["not a number", { video: { bytes: Number.NaN } }, undefined],
  ])("%s", (_, fields, outcome) => {
    expect(bytes.outcome(listing(fields))).toBe(outcome);
  });

  test("tells the missed limit", () => {
    expect(bytes.detail(listing({ video: { bytes: 157_286_401 } }))).toEqual({
      path: "/listings/0/video/bytes",
      message: { key: "check.range.too-high-bytes", params: { limit: 157_286_400, actual: 157_286_401 } },
      reasons: [],
      expected: { max: 157_286_400 },
      actual: 157_286_401,
      missing: [],
      unreadable: [],
    });
    expect(bytes.detail(listing({}))).toEqual({
      path: "/listings/0/video/bytes",
      message: { key: "check.not-known", params: {} },
      reasons: [],
      expected: { max: 157_286_400 },
      missing: ["/listings/0/video/bytes"],
      unreadable: [],
    });
    const decimals = compileForTest({ range: { of: "listing.package.lengthCm", decimals: 1 } });
    expect(decimals.detail(listing({ package: { lengthCm: 1.25 } })).message).toEqual({
      key: "check.range.decimals",
      params: { decimals: 1, actual: 1.25 },
    });
    const above = compileForTest({ range: { of: "listing.quantity", above: 0, below: 10 } });
    expect(above.detail(listing({ quantity: 0 })).message).toEqual({
      key: "check.range.not-above",
      params: { limit: 0, actual: 0 },
    });
    expect(above.detail(listing({ quantity: 10 })).message).toEqual({
      key: "check.range.not-below",
      params: { limit: 10, actual: 10 },
    });
  });

  describe("money", () => {
    const price = compileForTest({
      range: { of: "listing.price", min: 0.01, max: 5000, decimals: 2, currency: "CNY" },
    });

    test.each([
      [{ amount: 5000, currency: "CNY" }, true],
      [{ amount: 5000.01, currency: "CNY" }, false],
      [{ amount: 0, currency: "CNY" }, false],
      [{ amount: 1.001, currency: "CNY" }, false],
      [{ amount: 1.001, currency: "USD" }, false],
      [{ amount: 600, currency: "USD" }, undefined],
      [{ amount: 5001 }, undefined],
      [{ currency: "CNY" }, undefined],
      [{ amount: "5", currency: "CNY" }, undefined],
      [{}, undefined],
      [5, undefined],
    ])("%j", (value, outcome) => {
      expect(price.outcome(listing({ price: value }))).toBe(outcome);
    });

    test("shows amount and currency", () => {
      expect(price.detail(listing({ price: { amount: 5001, currency: "CNY" } }))).toEqual({
        path: "/listings/0/price",
        message: { key: "check.range.too-high-money", params: { limit: 5000, actual: 5001, currency: "CNY" } },
        reasons: [],
        expected: { min: 0.01, max: 5000, currency: "CNY", decimals: 2 },
        actual: { amount: 5001, currency: "CNY" },
        missing: [],
        unreadable: [],
      });
    });

    test("another currency is not converted", () => {
      expect(price.detail(listing({ price: { amount: 600, currency: "USD" } }))).toEqual({
        path: "/listings/0/price/currency",
        message: { key: "check.range.other-currency", params: { currency: "CNY", actual: "USD" } },
        reasons: [],
        expected: { min: 0.01, max: 5000, currency: "CNY", decimals: 2 },
        missing: [],
        unreadable: ["/listings/0/price/currency"],
      });
    });

    test("names the part that is missing", () => {
      expect(price.detail(listing({ price: { amount: 5 } }))).toMatchObject({
        path: "/listings/0/price/currency",
        missing: ["/listings/0/price/currency"],
        unreadable: [],
      });
      expect(price.detail(listing({ price: { amount: "5" } }))).toMatchObject({
        missing: ["/listings/0/price/currency"],
        unreadable: ["/listings/0/price/amount"],
      });
      expect(price.detail(listing({}))).toMatchObject({ missing: ["/listings/0/price"] });
    });

    test("a limit that is money itself", () => {
      const sale = compileForTest({ range: { of: "listing.price", below: { var: "listing.listPrice" } } });
      const of = (price: object, listPrice: object | boolean | null) =>
        sale.outcome(listing({ price: price as never, listPrice: listPrice as never }));
      expect(of({ amount: 1, currency: "EUR" }, { amount: 2, currency: "EUR" })).toBe(true);
      expect(of({ amount: 2, currency: "EUR" }, { amount: 2, currency: "EUR" })).toBe(false);
      expect(of({ amount: 1, currency: "EUR" }, { amount: 2, currency: "USD" })).toBeUndefined();
      expect(of({ amount: 1, currency: "EUR" }, false)).toBe(true);
      expect(of({ amount: 1, currency: "EUR" }, null)).toBeUndefined();
    });

    test("knowing less never helps", () => {
      expectNeverImproves(price.outcome, [
        listing({ price: { amount: 5000, currency: "CNY" } }),
        listing({ price: { amount: 5001, currency: "CNY" } }),
        listing({ price: { amount: 1.001, currency: "USD" } }),
      ]);
    });
  });

  describe("days", () => {
    const day = compileForTest({
      range: { of: "listing.placedOnMarketOn", min: "2026-03-01", below: { var: "asOf" } },
    });

    test.each([
      ["2026-02-28", false],
      ["2026-03-01", true],
      ["2026-03-30", true],
      ["2026-03-31", false],
      ["2026-02-30", undefined],
      ["", undefined],
    ])("%s", (value, outcome) => {
      expect(day.outcome(listing({ placedOnMarketOn: value }))).toBe(outcome);
    });

    test("tells days", () => {
      expect(day.detail(listing({ placedOnMarketOn: "2026-02-28" })).message).toEqual({
        key: "check.range.too-low-day",
        params: { limit: "2026-03-01", actual: "2026-02-28" },
      });
      expect(day.detail(listing({ placedOnMarketOn: "2026-04-01" }))).toMatchObject({
        message: { key: "check.range.not-below-day", params: { limit: "2026-03-31", actual: "2026-04-01" } },
        expected: { min: "2026-03-01", below: "2026-03-31" },
      });
    });
  });

  test("what does not exist passes; each of several places is judged", () => {
    expect(
      compileForTest({ range: { of: "listing.listPrice", max: 1, currency: "EUR" } }).outcome(
        listing({ listPrice: false }),
      ),
    ).toBe(true);
    const sizes = compileForTest({ range: { of: ["listing.package.lengthCm", "listing.images[].bytes"], above: 0 } });
    expect(sizes.outcome(listing({ package: { lengthCm: 1 }, images: [] }))).toBe(true);
    expect(sizes.outcome(listing({ package: { lengthCm: 1 } }))).toBeUndefined();
    expect(sizes.outcome(listing({ images: [{ bytes: 0 }] }))).toBe(false);
  });

  test.each([
    [{ of: "listing.quantity" }],
    [{ of: "listing.quantity", min: 2, max: 1 }],
    [{ of: "listing.quantity", min: 1, below: 1 }],
    [{ of: "listing.quantity", above: 1, max: 1 }],
    [{ of: "listing.quantity", above: 1, below: 1 }],
    [{ of: "listing.quantity", min: 1, max: "2026-01-01" }],
    [{ of: "listing.quantity", min: "2026-02-30" }],
    [{ of: "listing.quantity", decimals: -1 }],
    [{ of: "listing.price", max: 1, currency: "yuan" }],
    [{ of: "listing.price", max: true }],
  ])("refuses %j", (demands) => {
    expect(rangeSchema.safeParse(demands).success).toBe(false);
  });
});
