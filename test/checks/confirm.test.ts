import { describe, expect, test } from "vitest";
import { confirmSchema } from "../../src/checks/confirm.schema.js";
import type { Json } from "../../src/model/json.js";
import { compileForTest } from "./compileForTest.js";
import { expectNeverImproves } from "./neverImproves.js";

const question = "sub-accounts-least-privilege";
const yearly = compileForTest({ confirm: { question, every: { months: 12 } } }, { subject: "merchant" });
const said = (...confirmations: readonly Json[]): Json => ({ confirmations });
const yes = (on?: string): Json => ({ question, answer: true, ...(on === undefined ? {} : { on }) });
const no = (on?: string): Json => ({ question, answer: false, ...(on === undefined ? {} : { on }) });

describe("confirm", () => {
  test.each([
    ["a fresh yes", said(yes("2026-03-31")), true],
    ["the last day", said(yes("2025-03-31")), true],
    ["a day too old", said(yes("2025-03-30")), false],
    ["a no", said(no("2026-03-01")), false],
    ["a no without day", said(no()), false],
    ["a yes without day", said(yes()), undefined],
    ["a yes of tomorrow", said(yes("2026-04-01")), false],
    ["a no after a yes", said(yes("2026-03-01"), no("2026-03-02")), false],
    ["a yes after a no", said(no("2026-03-01"), yes("2026-03-02")), true],
    ["a yes, and a no without day", said(yes("2026-03-01"), no()), undefined],
    ["a yes, and a no of tomorrow", said(yes("2026-03-01"), no("2026-04-01")), true],
    ["no answer", said({ question, on: "2026-03-01" }), undefined],
    ["an answer that is a text", said({ question, answer: "yes", on: "2026-03-01" }), undefined],
    ["another question", said({ question: "other", answer: true, on: "2026-03-01" }), false],
    ["a question that is not known", said({}), undefined],
    ["nothing confirmed", said(), false],
    ["no list", {}, undefined],
    ["null", { confirmations: null }, undefined],
    ["wrong type", { confirmations: {} }, undefined],
  ])("%s", (_, dossier, outcome) => {
    expect(yearly.outcome(dossier)).toBe(outcome);
  });

  test("too old, with the day", () => {
    expect(yearly.detail(said(yes("2025-03-30")))).toEqual({
      path: "/confirmations/0/on",
      message: {
        key: "check.confirm.again",
        params: { question, on: "2025-03-30", term: { months: 12 }, until: "2026-03-30" },
      },
      reasons: [],
      expected: { question, answer: true },
      actual: "2025-03-30",
      missing: [],
      unreadable: [],
    });
    const recent = compileForTest({ confirm: { question, within: { days: 30 } } }, { subject: "merchant" });
    expect([yes("2026-03-01"), yes("2026-02-28")].map((one) => recent.outcome(said(one)))).toEqual([true, false]);
    expect(recent.detail(said(yes("2026-02-28"))).message).toMatchObject({
      key: "check.confirm.too-old",
      params: { until: "2026-03-30" },
    });
  });

  test("missing and no", () => {
    expect(yearly.detail(said())).toMatchObject({
      path: "/confirmations/-",
      message: { key: "check.confirm.missing", params: { question } },
      missing: [],
    });
    expect(yearly.detail(said(yes("2026-04-01")))).toMatchObject({
      path: "/confirmations/-",
      message: { key: "check.confirm.missing" },
    });
    expect(yearly.detail(said(no("2026-03-01")))).toMatchObject({
      path: "/confirmations/0/answer",
      message: { key: "check.confirm.no", params: { question } },
      actual: false,
    });
  });

  test("asks for what decides", () => {
    expect(yearly.detail({})).toEqual({
      path: "/confirmations",
      message: { key: "check.not-known", params: {} },
      reasons: [],
      missing: ["/confirmations"],
      unreadable: [],
    });
    expect(yearly.detail(said(yes()))).toMatchObject({ path: "/confirmations/0/on", missing: ["/confirmations/0/on"] });
    expect(yearly.detail(said({ question, answer: "yes", on: "2026-03-01" }))).toMatchObject({
      missing: [],
      unreadable: ["/confirmations/0/answer"],
    });
  });

  test("without a term any day will do", () => {
    const once = compileForTest({ confirm: { question } }, { subject: "merchant" });
    expect([yes("1999-01-01"), yes(), no("2026-01-01")].map((one) => once.outcome(said(one)))).toEqual([
      true,
      undefined,
      false,
    ]);
  });

  test("knowing less never helps", () => {
    expectNeverImproves(yearly.outcome, [
      said(yes("2025-03-30")),
      said(no("2026-03-01"), yes("2026-03-02")),
      said(yes("2026-03-01"), no("2026-03-02")),
      said(yes("2026-04-01")),
    ]);
  });

  test("refuses two terms", () => {
    expect(confirmSchema.safeParse({ question, every: { days: 1 }, within: { days: 1 } }).success).toBe(false);
    expect(confirmSchema.safeParse({}).success).toBe(false);
  });
});
