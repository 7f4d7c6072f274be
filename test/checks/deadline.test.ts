import { describe, expect, test } from "vitest";
import { deadlineSchema } from "../../src/checks/deadline.schema.js";
import type { Json } from "../../src/model/json.js";
import { compileForTest } from "./compileForTest.js";
import { expectNeverImproves } from "./neverImproves.js";

const spec = { deadline: { of: "event.answeredOn", from: "event.on", within: { days: 7 } } };
const on = (asOf: string) => compileForTest(spec, { subject: "event", asOf });
const event = (fields: Json): Json => ({ events: [fields] });

describe("deadline", () => {
  test.each([
    ["2026-03-31", { on: "2026-03-01", answeredOn: "2026-03-08" }, true],
    ["2026-03-31", { on: "2026-03-01", answeredOn: "2026-03-09" }, false],
    ["2026-03-31", { on: "2026-03-01", answeredOn: false }, false],
    ["2026-03-31", { on: "2026-03-01" }, undefined],
    ["2026-03-31", { on: "2026-03-01", answeredOn: "soon" }, undefined],
    ["2026-03-31", { on: "2026-03-01", answeredOn: null }, undefined],
    ["2026-03-08", { on: "2026-03-01" }, true],
    ["2026-03-08", { on: "2026-03-01", answeredOn: false }, true],
    ["2026-03-09", { on: "2026-03-01", answeredOn: false }, false],
    ["2026-03-09", { on: "2026-03-01" }, undefined],
    ["2026-03-01", { on: "2026-03-01", answeredOn: "2026-04-01" }, true],
    ["2026-03-31", { answeredOn: "2026-03-08" }, undefined],
    ["2026-03-31", { on: "2026-02-30", answeredOn: "2026-03-08" }, undefined],
    ["2026-03-31", {}, undefined],
  ])("on %s: %j", (asOf, fields, outcome) => {
    expect(on(asOf).outcome(event(fields))).toBe(outcome);
  });

  const { detail, outcome } = on("2026-03-31");

  test("late", () => {
    expect(detail(event({ on: "2026-03-01", answeredOn: "2026-03-09" }))).toEqual({
      path: "/events/0/answeredOn",
      message: { key: "check.deadline.late", params: { due: "2026-03-08", actual: "2026-03-09" } },
      reasons: [],
      actual: "2026-03-09",
      expected: { until: "2026-03-08" },
      missing: [],
      unreadable: [],
    });
  });

  test("missed", () => {
    expect(detail(event({ on: "2026-03-01", answeredOn: false }))).toMatchObject({
      message: { key: "check.deadline.missed", params: { due: "2026-03-08" } },
      actual: false,
    });
  });

  test("not known", () => {
    expect(detail(event({}))).toEqual({
      path: "/events/0/on",
      message: { key: "check.not-known", params: {} },
      reasons: [],
      missing: ["/events/0/on", "/events/0/answeredOn"],
      unreadable: [],
    });
    expect(detail(event({ on: "2026-03-01", answeredOn: "soon" }))).toMatchObject({
      path: "/events/0/answeredOn",
      missing: [],
      unreadable: ["/events/0/answeredOn"],
    });
  });

  test("working days", () => {
    const working = compileForTest(
      { deadline: { ...spec.deadline, within: { workingDays: 5 } } },
      { subject: "event" },
    );
    expect(working.outcome(event({ on: "2026-03-06", answeredOn: "2026-03-13" }))).toBe(true);
    expect(working.outcome(event({ on: "2026-03-06", answeredOn: "2026-03-14" }))).toBe(false);
  });

  test("knowing less never helps", () => {
    expectNeverImproves(outcome, [
      event({ on: "2026-03-01", answeredOn: "2026-03-09" }),
      event({ on: "2026-03-01", answeredOn: false }),
      event({ on: "2026-03-01", answeredOn: "2026-03-08" }),
    ]);
  });

  test.each([
    [{ of: "event.answeredOn", from: "event.on" }],
    [{ of: "event.answeredOn", from: "event.on", within: { days: 1, months: 1 } }],
    [{ of: ["event.answeredOn"], from: "event.on", within: { days: 1 } }],
  ])("refuses %j", (demands) => {
    expect(deadlineSchema.safeParse(demands).success).toBe(false);
  });
});
