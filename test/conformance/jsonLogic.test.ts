import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { evaluateCase } from "./evaluators.js";
import { foreignOperators, type SuiteCase, suiteCases } from "./suites.js";

const excluded: { readonly [reason: string]: readonly string[] } = JSON.parse(
  readFileSync(new URL("excluded.json", import.meta.url), "utf8"),
);

const reasonOf = new Map(Object.entries(excluded).flatMap(([reason, ids]) => ids.map((id) => [id, reason] as const)));

const equalAsJson = (value: unknown, result: unknown): boolean =>
  value !== undefined && !(value instanceof Error) && JSON.stringify(value) === JSON.stringify(result);

const passes = (suiteCase: SuiteCase): boolean =>
  suiteCase.result !== undefined && evaluateCase(suiteCase).every((value) => equalAsJson(value, suiteCase.result));

/** The reason that can be told from the case alone. */
function plainReason({ rule, result }: SuiteCase): string | undefined {
  if (result === undefined) return "expects an error";
  return foreignOperators(rule).length > 0 ? "operator not in the closed list" : undefined;
}

describe("the public JsonLogic suites", () => {
  test("are all there", () => {
    expect(suiteCases).toHaveLength(1138);
    expect(new Set(suiteCases.map(({ id }) => id)).size).toBe(1138);
    expect(
      Object.fromEntries(Object.entries(excluded).map(([reason, ids]) => [reason, ids.length])),
    ).toMatchInlineSnapshot(`
      {
        "default of var": 7,
        "deviation: all of an empty list is true": 3,
        "deviation: null is none, without order and without a number": 13,
        "expects an error": 162,
        "mixed types are coerced": 24,
        "number of arguments that the operator does not take": 23,
        "object as a literal": 6,
        "operator not in the closed list": 376,
        "reads something missing": 12,
      }
    `);
  });

  test("exclude only cases that exist, once each", () => {
    const ids = Object.values(excluded).flat();
    const known = new Set(suiteCases.map(({ id }) => id));
    expect(ids.filter((id) => !known.has(id))).toEqual([]);
    expect(reasonOf.size).toBe(ids.length);
  });

  test("exclude for an operator or an expected error exactly the cases that have one", () => {
    const plain = suiteCases.map((suiteCase) => [suiteCase.id, plainReason(suiteCase)] as const);
    const wrong = plain.filter(([id, reason]) => {
      const given = reasonOf.get(id);
      return reason === undefined
        ? given === "expects an error" || given === "operator not in the closed list"
        : given !== reason;
    });
    expect(wrong).toEqual([]);
  });

  test("are not known to both evaluators where something is missing", () => {
    const missing = suiteCases.filter(({ id }) => reasonOf.get(id) === "reads something missing");
    expect(missing.flatMap(evaluateCase)).toEqual(missing.flatMap(() => [undefined, undefined]));
  });

  test("exclude no case that would pass", () => {
    const excludedCases = suiteCases.filter(({ id }) => reasonOf.has(id));
    expect(excludedCases.filter(passes).map(({ id }) => id)).toEqual([]);
  });

  test.each(suiteCases.filter(({ id }) => !reasonOf.has(id)))("$id", (suiteCase) => {
    const { result } = suiteCase;
    expect(evaluateCase(suiteCase).map((value) => JSON.stringify(value))).toEqual([
      JSON.stringify(result),
      JSON.stringify(result),
    ]);
  });
});
