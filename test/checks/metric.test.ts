import { describe, expect, test } from "vitest";
import { metricSchema } from "../../src/checks/metric.schema.js";
import type { Json } from "../../src/model/json.js";
import { compileForTest } from "./compileForTest.js";
import { expectNeverImproves } from "./neverImproves.js";

const account = { subject: "account" } as const;
const reports = (...metrics: readonly Json[]): Json => ({ accounts: [{ metrics }] });
const row = (value: Json, more: object = {}): Json => ({ metric: "late-shipment-rate", value, ...more }) as Json;

describe("metric", () => {
  const late = compileForTest(
    { metric: { of: "late-shipment-rate", below: 0.04, windows: [{ days: 10 }, { days: 30 }] } },
    account,
  );

  test.each([
    ["both windows", reports(row(0.039, { windowDays: 10 }), row(0, { windowDays: 30 })), true],
    ["one at the limit", reports(row(0.04, { windowDays: 10 }), row(0, { windowDays: 30 })), false],
    ["one window is not reported", reports(row(0, { windowDays: 10 })), undefined],
    ["one window fails, the other is not reported", reports(row(0.5, { windowDays: 10 })), false],
    ["another window only", reports(row(0, { windowDays: 7 })), undefined],
    ["a row without window", reports(row(0)), undefined],
    ["another metric", reports({ metric: "refund-rate", value: 1, windowDays: 10 }), undefined],
    ["a value that is no number", reports(row("0.01", { windowDays: 10 }), row(0, { windowDays: 30 })), undefined],
    [
      "a row that may be late shipment",
      reports(row(0, { windowDays: 10 }), row(0, { windowDays: 30 }), { value: 1, windowDays: 30 }),
      undefined,
    ],
    [
      "a row that may, and keeps to the limit too",
      reports(row(0, { windowDays: 10 }), row(0, { windowDays: 30 }), { value: 0, windowDays: 30 }),
      true,
    ],
    ["nothing reported", reports(), undefined],
    ["no list", { accounts: [{}] }, undefined],
    ["null", { accounts: [{ metrics: null }] }, undefined],
    ["wrong type", { accounts: [{ metrics: "good" }] }, undefined],
  ])("%s", (_, dossier, outcome) => {
    expect(late.outcome(dossier)).toBe(outcome);
  });

  test("tells window, value and limit", () => {
    expect(late.detail(reports(row(0.05, { windowDays: 10 }), row(0, { windowDays: 30 })))).toEqual({
      path: "/accounts/0/metrics/0/value",
      message: {
        key: "check.metric.not-below-rate-window",
        params: { metric: "late-shipment-rate", actual: 0.05, limit: 0.04, window: { days: 10 } },
      },
      reasons: [],
      actual: 0.05,
      expected: { metric: "late-shipment-rate", below: 0.04 },
      missing: [],
      unreadable: [],
    });
    expect(late.detail(reports(row(0.05, { windowDays: 10 }), row(0.06, { windowDays: 30 }))).reasons).toMatchObject([
      { path: "/accounts/0/metrics/0/value" },
      { path: "/accounts/0/metrics/1/value" },
    ]);
  });

  test("asks for what is not reported", () => {
    expect(late.detail({ accounts: [{}] })).toEqual({
      path: "/accounts/0/metrics",
      message: { key: "check.not-known", params: {} },
      reasons: [],
      expected: { metric: "late-shipment-rate", below: 0.04 },
      missing: ["/accounts/0/metrics"],
      unreadable: [],
    });
    expect(late.detail({ accounts: [{ metrics: "good" }] })).toMatchObject({
      missing: [],
      unreadable: ["/accounts/0/metrics"],
    });
    expect(late.detail(reports(row(0, { windowDays: 10 })))).toMatchObject({
      path: "/accounts/0/metrics/-",
      missing: ["/accounts/0/metrics/-"],
    });
    expect(late.detail(reports(row("x", { windowDays: 10 }), row(0, { windowDays: 30 })))).toMatchObject({
      missing: [],
      unreadable: ["/accounts/0/metrics/0/value"],
    });
    expect(late.detail(reports(row(0, { windowDays: 10 }), row(0.5)))).toMatchObject({
      missing: ["/accounts/0/metrics/1/windowDays", "/accounts/0/metrics/-"],
    });
  });

  test.each([
    [{ min: 100 }, [99, 100], [false, true]],
    [{ max: 3 }, [3, 4], [true, false]],
    [{ above: 3 }, [3, 4], [false, true]],
    [{ below: 3 }, [2, 3], [true, false]],
  ])("%j", (limits, values, outcomes) => {
    const count = compileForTest({ metric: { of: "transactions", ...limits, windows: [{ months: 12 }] } }, account);
    expect(values.map((value) => count.outcome(reports({ metric: "transactions", value, windowMonths: 12 })))).toEqual(
      outcomes,
    );
  });

  test("counts are told as numbers, with or without window", () => {
    const cases = compileForTest({ metric: { of: "cases", max: 3 } }, account);
    expect(cases.detail(reports({ metric: "cases", value: 4 })).message).toEqual({
      key: "check.metric.too-high",
      params: { metric: "cases", actual: 4, limit: 3 },
    });
    expect(cases.detail(reports({ metric: "cases", value: 4, windowMonths: 2 })).message).toMatchObject({
      key: "check.metric.too-high-window",
      params: { window: { months: 2 } },
    });
  });

  describe("history", () => {
    const any = compileForTest({ metric: { of: "late-shipment-rate", max: 0.04 } }, account);
    const at = (value: Json, on: string | undefined, more: object = { market: "DE", windowDays: 30 }): Json =>
      row(value, on === undefined ? more : { on, ...more });

    test.each([
      ["the later one counts", reports(at(0.5, "2026-01-01"), at(0, "2026-02-01")), true],
      ["whatever the order", reports(at(0, "2026-02-01"), at(0.5, "2026-01-01")), true],
      ["the later one fails", reports(at(0, "2026-01-01"), at(0.5, "2026-02-01")), false],
      ["two of one day", reports(at(0, "2026-01-01"), at(0.5, "2026-01-01")), false],
      ["a bad one without day", reports(at(0, "2026-01-01"), at(0.5, undefined)), undefined],
      ["another market", reports(at(0.5, "2026-01-01", { market: "FR", windowDays: 30 }), at(0, "2026-02-01")), false],
      ["another window", reports(at(0.5, "2026-01-01", { market: "DE", windowDays: 10 }), at(0, "2026-02-01")), false],
      ["perhaps another market", reports(at(0.5, "2026-01-01", { windowDays: 30 }), at(0, "2026-02-01")), undefined],
      ["both bad", reports(at(0.5, undefined), at(0.6, undefined)), false],
      ["the later one has no value", reports(at(0, "2026-01-01"), at(null, "2026-02-01")), undefined],
    ])("%s", (_, dossier, outcome) => {
      expect(any.outcome(dossier)).toBe(outcome);
    });

    test("asks for the day that decides", () => {
      expect(any.detail(reports(at(0, "2026-01-01"), at(0.5, undefined)))).toMatchObject({
        missing: ["/accounts/0/metrics/1/on"],
      });
    });

    test("knowing less never helps", () => {
      expectNeverImproves(
        any.outcome,
        [reports(at(0.5, "2026-01-01"), at(0, "2026-02-01")), reports(at(0, "2026-01-01"), at(0.5, "2026-02-01"))],
        2,
      );
    });
  });

  describe("market", () => {
    const german = compileForTest({ metric: { of: "cases", max: 1, market: { var: "target.market" } } }, account);
    const cases = (value: number, market?: string): Json => ({
      metric: "cases",
      value,
      ...(market === undefined ? {} : { market }),
    });

    test("only that of the market counts", () => {
      expect(german.outcome(reports(cases(9, "FR"), cases(1, "DE")))).toBe(true);
      expect(german.outcome(reports(cases(1, "FR"), cases(9, "DE")))).toBe(false);
      expect(german.outcome(reports(cases(1, "FR")))).toBeUndefined();
      expect(german.outcome(reports(cases(1)))).toBeUndefined();
      expect(german.detail(reports(cases(1)))).toMatchObject({
        missing: ["/accounts/0/metrics/0/market", "/accounts/0/metrics/-"],
      });
      expect(
        compileForTest(
          { metric: { of: "cases", max: 1, market: "EU" } },
          { ...account, vocabulary: { groups: { EU: ["DE", "FR"] } } },
        ).outcome(reports(cases(9, "FR"), cases(0, "US"))),
      ).toBe(false);
    });
  });

  test("a limit that the dossier states", () => {
    const { outcome, detail } = compileForTest(
      { metric: { of: "cases", max: { var: "account.counts.orders" } } },
      account,
    );
    expect(outcome({ accounts: [{ metrics: [{ metric: "cases", value: 2 }], counts: { orders: 2 } }] })).toBe(true);
    expect(outcome({ accounts: [{ metrics: [{ metric: "cases", value: 3 }], counts: { orders: 2 } }] })).toBe(false);
    expect(detail({ accounts: [{ metrics: [{ metric: "cases", value: 3 }] }] })).toMatchObject({
      missing: ["/accounts/0/counts/orders"],
    });
  });

  test.each([
    [{ of: "cases" }],
    [{ of: "cases", min: 2, max: 1 }],
    [{ of: "cases", max: 1, windows: [] }],
    [{ of: "cases", max: 1, windows: [{ weeks: 1 }] }],
  ])("refuses %j", (demands) => {
    expect(metricSchema.safeParse(demands).success).toBe(false);
  });
});
