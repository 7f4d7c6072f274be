import { describe, expect, test } from "vitest";
import { atMost, caseOf, refusedAs, strong, titled, toy } from "../world.js";

const refused = (rule: object, ...cases: Parameters<typeof refusedAs>[2]) =>
  refusedAs("boundary-day", rule, [...strong, ...cases]).map(({ boundary, day }) => `${boundary}: ${day}`);

const on = (asOf: string, outcome: string, dossier = titled(11)) => caseOf(`as of ${asOf}`, outcome, dossier, { asOf });

describe("a first day", () => {
  const rule = { ...atMost(10), from: "2026-07-01" };

  test("that is tested on neither side", () => {
    expect(refused(rule)).toEqual(["2026-07-01: 2026-06-30", "2026-07-01: 2026-07-01"]);
  });

  test("that is tested on one side", () => {
    expect(refused(rule, on("2026-07-01", "fail"))).toEqual(["2026-07-01: 2026-06-30"]);
    expect(refused(rule, on("2026-06-30", "upcoming-fail"))).toEqual(["2026-07-01: 2026-07-01"]);
  });

  test("that is tested on both", () => {
    expect(refused(rule, on("2026-07-01", "fail"), on("2026-06-30", "upcoming-fail"))).toEqual([]);
  });
});

test("a last day, and the day on which nothing binds any more", () => {
  const rule = { ...atMost(10), until: "2027-07-01" };
  expect(refused(rule, on("2027-06-30", "fail"), on("2027-07-01", "not-binding"))).toEqual([]);
  expect(refused(rule, on("2027-06-30", "fail"))).toEqual(["2027-07-01: 2027-07-01"]);
});

test("a change of year", () => {
  expect(refused({ ...atMost(10), from: "2027-01-01" }, on("2027-01-01", "fail"))).toEqual(["2027-01-01: 2026-12-31"]);
});

test("a day that two periods share is one boundary", () => {
  const periods = [
    { from: "2020-01-01", until: "2026-07-01", ...atMost(20) },
    { from: "2026-07-01", ...atMost(10) },
  ];
  expect(refused({ periods })).toHaveLength(4);
});

test("a case that the row does not concern is no test of its day", () => {
  const rule = {
    check: { length: { of: "listing.title", max: { param: "max" } } },
    table: {
      by: ["listing.productType"],
      rows: [
        { key: ["doll"], max: 10, from: "2026-07-01" },
        { key: ["ball"], max: 20 },
      ],
    },
  };
  const goods = (productType: string) => toy({ productType, title: "x".repeat(30) });
  const balls = [on("2026-06-30", "fail", goods("ball")), on("2026-07-01", "fail", goods("ball"))];
  expect(refused(rule, ...balls)).toHaveLength(2);
  const dolls = [on("2026-06-30", "upcoming-fail", goods("doll")), on("2026-07-01", "fail", goods("doll"))];
  expect(refused(rule, ...dolls)).toEqual([]);
});

test("a rule that always held has no such day", () => {
  expect(refused(atMost(10))).toEqual([]);
});
