import { describe, expect, test } from "vitest";
import { certificateSchema } from "../../src/checks/certificate.schema.js";
import type { Json, JsonObject } from "../../src/model/json.js";
import { compileForTest, type TestWorld } from "./compileForTest.js";

const vocabulary = { validity: { "test-report": { kind: "never" } } } as const;
const world: TestWorld = { vocabulary };

const report = (fields: JsonObject = {}): JsonObject => ({ scheme: "test-report", ...fields });

const dossier = (certificates: readonly Json[], listing: JsonObject = { sku: "A1", model: "M1" }): Json => ({
  listings: [listing],
  certificates,
});

describe("certificate: standards", () => {
  const one = (standards: Json) => compileForTest({ certificate: { scheme: "test-report", standards } }, world);
  const outcomes = (standards: Json, given: readonly (Json | undefined)[]) =>
    given.map((list) => one(standards).outcome(dossier([report(list === undefined ? {} : { standards: list })])));

  test("a plain list is any of them", () => {
    expect(outcomes(["UL 2056", "UL 2054"], [["UL 2054"], ["EN 1"], [], undefined, null, [5]])).toEqual([
      true,
      false,
      false,
      undefined,
      undefined,
      undefined,
    ]);
    expect(outcomes("UL 2056", [["UL2056:2020"]])).toEqual([true]);
  });

  test("any of some beginnings", () => {
    expect(
      outcomes({ anyOf: [{ startsWith: "IEC" }, { startsWith: "SANS" }] }, [
        ["EN IEC 60335-1"],
        ["SANS 60335"],
        ["GB 4706"],
      ]),
    ).toEqual([true, true, false]);
  });

  test("none of some", () => {
    expect(outcomes({ not: "GB 31241-2014" }, [["GB 31241-2022"], ["GB 31241-2014"], [], [5]])).toEqual([
      true,
      false,
      true,
      undefined,
    ]);
  });

  const toys = one({ allOf: ["EN 71-1", "EN 71-2", "EN 71-3"] });

  test.each<[string, readonly Json[], boolean | undefined]>([
    ["one report for all", [report({ standards: ["EN 71-1", "EN 71-2", "EN 71-3"] })], true],
    [
      "several between them",
      [report({ standards: ["EN 71-1"] }), report({ standards: ["EN 71-2:2020", "DIN EN 71-3"] })],
      true,
    ],
    ["one standard is lacking", [report({ standards: ["EN 71-1"] }), report({ standards: ["EN 71-2"] })], false],
    ["nothing", [], false],
    ["a report whose standards nobody has said", [report({ standards: ["EN 71-1"] }), report()], undefined],
    ["there is more, not known yet", [report({ standards: ["EN 71-1", "EN 71-2"] }), {}], undefined],
    [
      "the lacking one on a paper of another scheme",
      [report({ standards: ["EN 71-1", "EN 71-2"] }), { scheme: "CE", standards: ["EN 71-3"] }],
      false,
    ],
  ])("all of them: %s", (_, certificates, outcome) => {
    expect(toys.outcome(dossier(certificates))).toBe(outcome);
  });

  test("each of several has to meet the other demands", () => {
    const { outcome, detail } = compileForTest(
      { certificate: { scheme: "test-report", standards: { allOf: ["EN 71-1", "EN 71-2"] }, covers: "listing" } },
      world,
    );
    const first = report({ standards: ["EN 71-1"], covers: { models: ["M1"] } });
    const second = (covers: JsonObject) => report({ standards: ["EN 71-2"], ...covers });
    expect(outcome(dossier([first, second({ covers: { skus: ["A1"] } })]))).toBe(true);
    expect(outcome(dossier([first, second({ covers: { skus: ["A2"] } })]))).toBe(false);
    expect(outcome(dossier([first, second({})]))).toBe(undefined);
    expect(detail(dossier([first, second({})]))).toMatchObject({
      path: "/certificates/1/covers",
      missing: ["/certificates/1/covers"],
    });
  });

  test("tells what is lacking altogether, at the nearest report", () => {
    expect(toys.detail(dossier([report({ standards: ["EN 71-1"] }), report({ standards: ["EN 71-9"] })]))).toEqual({
      path: "/certificates/0/standards",
      message: {
        key: "check.evidence.lacks",
        params: { type: "test-report", field: "standards", lacking: ["EN 71-2", "EN 71-3"] },
      },
      reasons: [],
      actual: ["EN 71-1"],
      expected: { allOf: ["EN 71-2", "EN 71-3"] },
      missing: [],
      unreadable: [],
    });
    expect(toys.detail(dossier([report()]))).toMatchObject({
      path: "/certificates/0/standards",
      missing: ["/certificates/0/standards"],
    });
  });

  test("tells which would do", () => {
    const { detail } = one({ anyOf: ["UL 2056", { startsWith: "IEC" }] });
    expect(detail(dossier([report({ standards: ["EN 1"] })]))).toEqual({
      path: "/certificates/0/standards",
      message: {
        key: "check.evidence.is-not",
        params: { type: "test-report", field: "standards", expected: ["UL 2056", "IEC…"], actual: ["EN 1"] },
      },
      reasons: [],
      actual: ["EN 1"],
      expected: ["UL 2056", { startsWith: "IEC" }],
      missing: [],
      unreadable: [],
    });
    expect(detail(dossier([report({ standards: [] })]))).toMatchObject({
      message: { key: "check.evidence.is-none", params: { expected: ["UL 2056", "IEC…"] } },
      actual: [],
    });
  });
});

describe("certificate: covers", () => {
  const { outcome, detail } = compileForTest({ certificate: { scheme: "test-report", covers: "listing" } }, world);
  const covers = (value: Json | undefined) => [report(value === undefined ? {} : { covers: value })];

  test.each<[string, Json | undefined, boolean | undefined]>([
    ["the SKU", { skus: ["A0", "A1"] }, true],
    ["the model, and so every variant", { skus: ["A9"], models: ["M1"] }, true],
    ["other SKUs", { skus: ["A9"] }, false],
    ["other models", { models: ["M9"] }, false],
    ["nothing", { skus: [], models: [] }, false],
    ["not said", undefined, undefined],
    ["null", null, undefined],
    ["only brands said", { brands: ["B"] }, undefined],
    ["a list of another type", { skus: "A1" }, undefined],
    ["a number among the SKUs", { skus: [5] }, undefined],
  ])("%s", (_, value, expected) => {
    expect(outcome(dossier(covers(value)))).toBe(expected);
  });

  test("a listing that does not say what it is", () => {
    expect(outcome(dossier(covers({ models: ["M9"] }), { sku: "A1" }))).toBe(undefined);
    expect(outcome(dossier(covers({ skus: ["A9"], models: [] }), { sku: "A1" }))).toBe(false);
    expect(detail(dossier(covers({ models: ["M9"] }), { sku: "A1" }))).toMatchObject({
      missing: ["/listings/0/model"],
    });
  });

  test("tells what is not covered", () => {
    expect(detail(dossier(covers({ skus: ["A9"] })))).toEqual({
      path: "/certificates/0/covers",
      message: {
        key: "check.evidence.not-covered",
        params: { type: "test-report", covers: ["A1", "M1"], sku: "A1", model: "M1" },
      },
      reasons: [],
      actual: { skus: ["A9"] },
      expected: { sku: "A1", model: "M1" },
      missing: [],
      unreadable: [],
    });
    expect(detail(dossier(covers(undefined)))).toMatchObject({
      missing: ["/certificates/0/covers"],
      message: { key: "check.evidence.open" },
    });
  });
});

test("certificate: laboratory, part and number", () => {
  const { outcome } = compileForTest(
    { certificate: { scheme: "test-report", lab: { accredited: ["ISO 17025", "ILAC"] }, part: "cell" } },
    world,
  );
  const of = (accredited: Json, part: Json) => outcome(dossier([report({ lab: { accredited }, part })]));
  expect([
    of(["ISO/IEC 17025:2017"], "Cell"),
    of(["ILAC"], "cell"),
    of([], "cell"),
    of(["ILAC"], "pack"),
    of(null, "cell"),
  ]).toEqual([true, true, false, false, undefined]);
});

test("certificate: a term from the vocabulary, seen from beyond its end", () => {
  const vocabulary = { validity: { CPC: { kind: "term", term: { years: 1 }, from: "issuedOn" } } } as const;
  const { outcome, detail } = compileForTest(
    { certificate: { scheme: "CPC", left: { min: { days: 30 } } } },
    { vocabulary },
  );
  const issued = (issuedOn: string) => dossier([{ scheme: "CPC", issuedOn }]);
  expect([outcome(issued("2025-04-30")), outcome(issued("2025-04-29")), outcome(issued("2025-03-30"))]).toEqual([
    true,
    false,
    false,
  ]);
  expect(detail(issued("2025-04-29"))).toMatchObject({
    path: "/certificates/0/issuedOn",
    message: { key: "check.evidence.ends-too-soon", params: { on: "2026-04-29", until: "2026-04-30" } },
  });
  expect(detail(issued("2025-03-30"))).toMatchObject({
    message: { key: "check.evidence.lapsed", params: { on: "2026-03-30", day: "2026-03-31" } },
  });
});

test("certificate: the candidate does not hide what the demands are read from", () => {
  const spec = { certificate: { scheme: "test-report", number: { var: "certificate.number" } } };
  const { outcome } = compileForTest(spec, { subject: "certificate", index: 0, vocabulary });
  expect(outcome({ certificates: [{ scheme: "CE", number: "1" }, report({ number: "2" })] })).toBe(false);
  expect(outcome({ certificates: [{ scheme: "CE", number: "2" }, report({ number: "2" })] })).toBe(true);
});

test("certificate: a search leaves the subject as it was", () => {
  const first = { certificate: { scheme: "test-report", number: "9" } };
  const own = { certificate: { this: true, number: "1" } };
  for (const searched of [first, { certificate: { scheme: "test-report", count: { min: 3 } } }]) {
    const { outcome, detail } = compileForTest(
      { anyOf: [searched, own] },
      { subject: "certificate", index: 0, vocabulary },
    );
    expect(outcome({ certificates: [report({ number: "1" }), report({ number: "2" })] })).toBe(true);
    expect(outcome({ certificates: [report({ number: "2" }), report({ number: "1" })] })).toBe(false);
    const { reasons } = detail({ certificates: [report({ number: "2" }), report({ number: "1" })] });
    expect(reasons.map(({ path }) => path)).toContain("/certificates/0/number");
  }
});

test("certificate: either count or standards that are shared", () => {
  expect(certificateSchema.safeParse({ scheme: "x", count: { min: 2 }, standards: { allOf: ["EN 1"] } }).success).toBe(
    false,
  );
  expect(certificateSchema.safeParse({ scheme: "x", covers: ["sku", "colour"] }).success).toBe(false);
  expect(certificateSchema.safeParse({ scheme: "x", translation: "notarised" }).success).toBe(false);
});
