// biome-ignore-all lint/suspicious/noThenProperty: the grammar of rules says "then"
import { describe, expect, test } from "vitest";
import type { PackCoverage } from "../../src/testing/suiteReport.js";
import { atMost, caseOf, runOf, strong, titled, toy } from "./world.js";

function coverageOf(rule: object, ...cases: Parameters<typeof runOf>[1]): PackCoverage {
  const pack = runOf(rule, cases, { coverage: true }).coverage?.find((one) => one.pack === "eu");
  if (pack === undefined) throw new Error("no coverage of the pack");
  return pack;
}

const gapsOf = (rule: object, ...cases: Parameters<typeof runOf>[1]) =>
  coverageOf(rule, ...cases).unexercised.map(({ kind, place, lacks }) => `${kind} ${place} ${lacks}`);

test("only where it is asked for", () => {
  expect(runOf(atMost(10), strong).coverage).toBeUndefined();
});

test("all of a small rule", () => {
  expect(coverageOf(atMost(10), ...strong)).toEqual({
    pack: "eu",
    rules: { exercised: 1, of: 1 },
    periods: { exercised: 1, of: 1 },
    rows: { exercised: 0, of: 0 },
    demands: { exercised: 1, of: 1 },
    unexercised: [],
  });
});

test("a demand that nothing fails on, one that nothing meets", () => {
  expect(gapsOf(atMost(10), ...strong.slice(0, 1))).toEqual(["demand check/length/max fail"]);
  expect(gapsOf(atMost(10), ...strong.slice(1))).toEqual(["demand check/length/max pass"]);
});

test("a rule that nothing judges: without cases, or with cases that it does not bind", () => {
  const abroad = caseOf("elsewhere", "not-binding", titled(11), { target: { market: "US" } });
  for (const cases of [[], [abroad]]) {
    const { rules, unexercised } = coverageOf(atMost(10), ...cases);
    expect(rules).toEqual({ exercised: 0, of: 1 });
    expect(unexercised).toContainEqual({ rule: "eu/goods/rule", kind: "rule", place: "", lacks: "any" });
  }
});

describe("demands", () => {
  test("of a certificate: that it is there, and each thing about it once it is there", () => {
    const rule = { check: { certificate: { scheme: "CE", standards: { allOf: ["EN 71-1"] }, covers: "listing" } } };
    const certified = (more: object) =>
      toy(
        { model: "M1" },
        { certificates: [{ scheme: "CE", issuedOn: "2026-01-01", expiresOn: "2030-01-01", ...more }] },
      );
    const good = caseOf("all is well", "pass", certified({ standards: ["EN 71-1"], covers: { models: ["M1"] } }));
    const none = caseOf("none", "fail", toy({ model: "M1" }, { certificates: [] }));
    const bare = "demand check/certificate/standards fail";
    expect(gapsOf(rule, good, none)).toEqual([bare, "demand check/certificate/covers fail"]);
    const other = caseOf(
      "another standard",
      "fail",
      certified({ standards: ["EN 62115"], covers: { models: ["M1"] } }),
    );
    expect(gapsOf(rule, good, none, other)).toEqual(["demand check/certificate/covers fail"]);
    expect(gapsOf(rule, good, other)).toEqual([
      "demand check/certificate fail",
      "demand check/certificate/covers fail",
    ]);
  });

  test("of alternatives: each has to be met and failed on", () => {
    const rule = {
      check: { anyOf: [{ required: { of: "listing.brand" } }, { length: { of: "listing.title", max: 3 } }] },
    };
    const branded = caseOf("branded", "pass", toy({ brand: "Acme", title: "long title" }));
    const nothing = caseOf("neither", "fail", toy({ brand: "", title: "long title" }));
    expect(gapsOf(rule, branded, nothing)).toEqual(["demand check/anyOf/1/length/max pass"]);
    const short = caseOf("short", "pass", toy({ brand: "", title: "abc" }));
    expect(gapsOf(rule, branded, nothing, short)).toEqual([]);
  });

  test("of branches: only where the branch counts", () => {
    const isDoll = { "===": [{ var: "listing.productType" }, "doll"] };
    const rule = {
      check: {
        choose: [
          { if: isDoll, then: { length: { of: "listing.title", max: 5 } } },
          { then: { length: { of: "listing.title", max: 10 } } },
        ],
      },
    };
    const goods = (productType: string, length: number, outcome: string) =>
      caseOf(`${productType} ${length}`, outcome, toy({ productType, title: "x".repeat(length) }));
    const dolls = [goods("doll", 5, "pass"), goods("doll", 6, "fail")];
    expect(gapsOf(rule, ...dolls)).toEqual(["demand check/choose/1/then/length/max any"]);
    expect(gapsOf(rule, ...dolls, goods("ball", 10, "pass"), goods("ball", 11, "fail"))).toEqual([]);
  });

  test("of a kind with one demand", () => {
    const rule = { check: { required: { of: "listing.brand" } } };
    expect(gapsOf(rule, caseOf("branded", "pass", toy({ brand: "Acme" })))).toEqual(["demand check/required fail"]);
  });

  test("what is only about them is none: a unit", () => {
    const rule = { check: { length: { of: "listing.title", max: 10, unit: "bytes" } } };
    expect(coverageOf(rule, ...strong).demands.of).toBe(1);
  });
});

describe("periods", () => {
  const periods = [
    { from: "2020-01-01", until: "2026-07-01", ...atMost(20) },
    { from: "2026-07-01", ...atMost(10) },
  ];

  test("in which nothing is judged, and their demands", () => {
    const { periods: share, unexercised } = coverageOf({ periods }, ...strong);
    expect(share).toEqual({ exercised: 1, of: 2 });
    expect(unexercised.map(({ kind, place, lacks }) => `${kind} ${place} ${lacks}`)).toEqual([
      "period 2020-01-01/2026-07-01 any",
      "demand 2020-01-01/2026-07-01 check/length/max any",
    ]);
  });

  test("a failure that is only announced exercises none", () => {
    const early = caseOf("announced", "upcoming-fail", titled(15), { asOf: "2026-06-30" });
    expect(gapsOf({ periods }, early)).toContain("period 2026-07-01/.. any");
  });
});

describe("rows", () => {
  const rowsOf = (rows: readonly object[], by?: readonly string[]) => ({
    table: { ...(by === undefined ? {} : { by }), rows },
    check: { length: { of: "listing.title", max: { param: "max" } } },
  });

  test("by which nothing is judged, by their key", () => {
    const rule = rowsOf(
      [
        { key: ["DE"], max: 10 },
        { key: ["FR"], max: 20 },
      ],
      ["target.market"],
    );
    const { rows, unexercised } = coverageOf(rule, ...strong);
    expect(rows).toEqual({ exercised: 1, of: 2 });
    expect(unexercised).toEqual([{ rule: "eu/goods/rule", kind: "row", place: "target.market = FR", lacks: "any" }]);
  });

  test("of several keys, and of all others", () => {
    const rule = rowsOf(
      [
        { key: [["doll", "ball"]], max: 10 },
        { key: ["else"], max: 20 },
      ],
      ["listing.productType"],
    );
    expect(
      coverageOf(rule)
        .unexercised.filter(({ kind }) => kind === "row")
        .map(({ place }) => place),
    ).toEqual(["listing.productType = doll, ball", "not listing.productType = doll, ball"]);
  });

  test("without keys, by their number", () => {
    expect(coverageOf(rowsOf([{ max: 10 }, { max: 5 }]), ...strong).rows).toEqual({ exercised: 2, of: 2 });
    expect(gapsOf(rowsOf([{ max: 10 }, { max: 5 }]))).toEqual(expect.arrayContaining(["row 1 any", "row 2 any"]));
  });
});
