import { describe, expect, test } from "vitest";
import { readCases } from "../../src/testing/readCases.js";
import { caseOf, strong } from "./world.js";

const read = (value: unknown) =>
  readCases({ rule: "a/b/c", path: "a/b/c.json", text: typeof value === "string" ? value : JSON.stringify(value) });

const refused = (expectation: object) =>
  read([{ ...strong[0], expect: expectation }]).refusals.map(({ params }) => params);

test("a list of cases", () => {
  expect(read(strong).cases.map(({ written }) => written.name)).toEqual(["short", "long", "no title yet"]);
});

test("an object with a schema and the list", () => {
  const { cases, refusals } = read({ $schema: "https://example.com/fixture.json", cases: strong });
  expect([cases.length, refusals]).toEqual([3, []]);
});

test("a byte order mark", () => {
  expect(read(`\uFEFF${JSON.stringify(strong)}`).cases).toHaveLength(3);
});

test("what is not JSON", () => {
  expect(read("[{").refusals).toEqual([
    { code: "not-json", file: "a/b/c.json", line: 1, params: { reason: expect.any(String) } },
  ]);
});

test("a key that stands twice in a case is refused where it stands the second time", () => {
  const { cases, refusals } = read(`[${JSON.stringify(strong[0])},\n{ "name": "two",\n"name": "three" }]`);
  expect(cases.map(({ written }) => written.name)).toEqual(["short"]);
  expect(refusals).toContainEqual({
    code: "invalid-case",
    file: "a/b/c.json",
    line: 3,
    params: { place: "1/name", expected: "each key once in an object", received: "name, name" },
  });
});

test.each([
  ["a text", '"cases"'],
  ["null", "null"],
  ["an object without cases", "{}"],
])("%s is no file of cases", (_, text) => {
  const { cases, refusals } = read(text);
  expect(cases).toEqual([]);
  expect(refusals.map(({ code }) => code)).toEqual(["invalid-case"]);
});

test("a case with a mistake is refused with its line, the others count", () => {
  const { outcome: _, ...rest } = { outcome: "pass" };
  const { cases, refusals } = readCases({
    rule: "a/b/c",
    path: "a/b/c.json",
    text: JSON.stringify([strong[0], { ...strong[1], expect: rest, dossierr: {} }, strong[2]], undefined, 2),
  });
  expect(cases.map(({ written }) => written.name)).toEqual(["short", "no title yet"]);
  expect(refusals).toEqual([
    expect.objectContaining({ line: 21, params: expect.objectContaining({ place: "1/expect/outcome" }) }),
    expect.objectContaining({
      line: 21,
      params: expect.objectContaining({ received: "dossierr", suggestion: "dossier" }),
    }),
  ]);
});

describe("what a case may expect", () => {
  test("fields of a finding, some or many", () => {
    const fail = {
      outcome: "fail",
      path: "/listings/0/title",
      actual: 11,
      expected: { max: 10 },
      message: { key: "check.length.above" },
      reasons: [],
      remedy: { id: "do-it", leadTimeDays: [1, 5] },
      level: "must",
      subject: { label: "A1" },
    };
    expect(refused(fail)).toEqual([]);
    expect(refused({ outcome: "question", paths: ["/listings"] })).toEqual([]);
    expect(refused({ outcome: "fail", findings: [fail, { outcome: "pass", partial: true }] })).toEqual([]);
  });

  test("a misspelt field is told with the right name", () => {
    expect(refused({ outcome: "fail", pth: "/listings" })).toEqual([
      expect.objectContaining({ place: "0/expect", received: "pth", suggestion: "path" }),
    ]);
  });

  test.each([
    ["a finding where there is none", { outcome: "not-binding", actual: 1 }],
    ["a finding of a question", { outcome: "question", message: { key: "x" } }],
    ["a path where nothing is found", { outcome: "not-binding", path: "/listings" }],
    ["deciding paths of what is no question", { outcome: "fail", paths: ["/listings"] }],
    ["a path that is no pointer", { outcome: "fail", path: "listings.0" }],
    ["an outcome that there is not", { outcome: "failed" }],
  ])("%s is refused", (_, expectation) => {
    expect(refused(expectation)).toHaveLength(1);
  });
});

test("days and markets that are none", () => {
  const { refusals } = read([caseOf("no day", "pass", {}, { asOf: "2026-02-30", target: { market: "Germany" } })]);
  expect(refusals.map(({ params }) => params["place"])).toEqual(["0/target/market", "0/asOf"]);
});
