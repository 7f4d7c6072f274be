import { describe, expect, test } from "vitest";
import { oneOfSchema } from "../../src/checks/oneOf.schema.js";
import { compileForTest, listing } from "./compileForTest.js";

describe("one-of", () => {
  const currency = compileForTest({ "one-of": { of: "listing.price.currency", values: ["USD", "EUR"] } });

  test.each([
    ["USD", true],
    ["GBP", false],
    ["usd", false],
    ["", false],
    [null, undefined],
    [5, undefined],
    [["USD"], undefined],
  ])("%j", (value, outcome) => {
    expect(currency.outcome(listing({ price: { currency: value } }))).toBe(outcome);
  });

  test("tells what is possible", () => {
    expect(currency.detail(listing({ price: { currency: "GBP" } }))).toEqual({
      path: "/listings/0/price/currency",
      message: { key: "check.one-of.other", params: { actual: "GBP", values: ["USD", "EUR"], field: "currency" } },
      reasons: [],
      expected: ["USD", "EUR"],
      actual: "GBP",
      missing: [],
      unreadable: [],
    });
    expect(currency.detail(listing({}))).toMatchObject({
      path: "/listings/0/price/currency",
      missing: ["/listings/0/price/currency"],
    });
  });

  test("mends the case", () => {
    expect(currency.detail(listing({ price: { currency: " usd" } }))).toMatchObject({
      message: { key: "check.one-of.misspelt", params: { actual: " usd", values: ["USD", "EUR"], suggestion: "USD" } },
      fix: [{ op: "replace", path: "/listings/0/price/currency", value: "USD" }],
    });
    expect(
      compileForTest({ "one-of": { of: "listing.price.currency", values: ["USD"], ignoreCase: true } }).outcome(
        listing({ price: { currency: "usd" } }),
      ),
    ).toBe(true);
  });

  test("numbers, booleans, elements, and a list of the vocabulary", () => {
    expect(
      compileForTest({ "one-of": { of: "listing.quantity", values: [1, 2] } }).outcome(listing({ quantity: 2 })),
    ).toBe(true);
    expect(
      compileForTest({ "one-of": { of: "listing.brandOwned", values: [true] } }).outcome(
        listing({ brandOwned: false }),
      ),
    ).toBe(false);
    const services = compileForTest(
      { "one-of": { of: "account.markets[]", values: { list: "europe" } } },
      { subject: "account", vocabulary: { lists: { europe: ["DE", "FR"] } } },
    );
    expect(services.outcome({ accounts: [{ markets: ["DE", "FR"] }] })).toBe(true);
    expect(services.outcome({ accounts: [{ markets: [] }] })).toBe(true);
    expect(services.outcome({ accounts: [{ markets: ["DE", "US"] }] })).toBe(false);
    expect(services.outcome({ accounts: [{}] })).toBeUndefined();
  });

  test("a list that the dossier states", () => {
    const { outcome, detail } = compileForTest({
      "one-of": { of: "listing.origin", values: { var: "merchant.stockCountries" } },
    });
    expect(outcome({ listings: [{ origin: "CN" }], merchant: { stockCountries: ["CN"] } })).toBe(true);
    expect(outcome({ listings: [{ origin: "CN" }], merchant: { stockCountries: [] } })).toBe(false);
    expect(detail(listing({ origin: "CN" }))).toMatchObject({
      path: "/merchant/stockCountries",
      missing: ["/merchant/stockCountries"],
    });
  });

  test.each([
    [{ of: "listing.title", values: [] }],
    [{ of: "listing.title" }],
    [{ of: "listing.title", values: [null] }],
  ])("refuses %j", (demands) => {
    expect(oneOfSchema.safeParse(demands).success).toBe(false);
  });
});
