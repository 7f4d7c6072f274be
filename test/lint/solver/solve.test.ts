import { expect, test } from "vitest";
import { choose } from "../../../src/lint/solver/choose.js";
import type { Domain } from "../../../src/lint/solver/domain.js";
import { conjunction, disjunction, type Formula } from "../../../src/lint/solver/formula.js";
import type { Constraint, Literal } from "../../../src/lint/solver/literal.js";
import { solve } from "../../../src/lint/solver/solve.js";

const NUMBER: Domain = { type: "number", whole: false, least: Number.NEGATIVE_INFINITY, mayBeNone: false };

const on = (
  domain: Domain,
  ...constraints: readonly (Constraint | { readonly not: Constraint })[]
): readonly Literal[] =>
  constraints.map((constraint) => ({
    term: { key: "x", path: "x", domain },
    constraint: "not" in constraint ? constraint.not : constraint,
    positive: !("not" in constraint),
  }));

const chosen = (domain: Domain, ...constraints: Parameters<typeof on>[1][]) =>
  choose(domain, on(domain, ...constraints));

test("an open interval of numbers is never exhausted by single ones", () => {
  const out = { not: { is: "among", values: [0, 0.5, 1] } } as const;
  expect(chosen(NUMBER, { is: ">=", limit: 0 }, { is: "<=", limit: 1 }, out)).toMatchObject({ is: "value" });
  expect(chosen(NUMBER, { is: ">=", limit: 1 }, { is: "<=", limit: 1 }, out)).toEqual({ is: "none" });
  expect(chosen(NUMBER, { is: ">", limit: 1 }, { is: "<", limit: 1 })).toEqual({ is: "none" });
});

test("whole numbers can be exhausted", () => {
  const whole: Domain = { ...NUMBER, whole: true, least: 0 };
  expect(chosen(whole, { is: "<", limit: 2 }, { not: { is: "among", values: [0, 1] } })).toEqual({ is: "none" });
  expect(chosen(whole, { is: "<", limit: 2 }, { not: { is: "among", values: [0] } })).toEqual({
    is: "value",
    value: 1,
  });
  expect(chosen(whole, { is: "<", limit: 0 })).toEqual({ is: "none" });
});

test("days are counted by the calendar, up to its ends", () => {
  const day: Domain = { type: "day", mayBeNone: false };
  expect(chosen(day, { is: ">", limit: "2028-02-28" }, { is: "<", limit: "2028-03-01" })).toEqual({
    is: "value",
    value: "2028-02-29",
  });
  expect(chosen(day, { is: ">", limit: "9999-12-31" })).toEqual({ is: "none" });
  expect(chosen(day, { is: ">", limit: "no day" })).toEqual({ is: "some" });
});

test("texts begin as they have to and are never exhausted", () => {
  const text: Domain = { type: "text", lowerCase: false, mayBeNone: false };
  const begins = (start: string): Constraint => ({ is: "begins", with: start });
  expect(chosen(text, begins("85"), begins("8507"))).toEqual({ is: "value", value: "8507" });
  expect(chosen(text, begins("85"), { not: begins("8") })).toEqual({ is: "none" });
  expect(chosen(text, begins("85"), { not: begins("85a") }, { not: { is: "among", values: ["85", "85b"] } })).toEqual({
    is: "value",
    value: "85c",
  });
});

test("only what may be none can be none", () => {
  const never = [{ not: { is: "among", values: ["a"] } }, { not: { is: "true" } }] as const;
  expect(chosen({ type: "code", codes: new Set(["a"]), mayBeNone: true }, ...never)).toEqual({
    is: "value",
    value: null,
  });
  expect(chosen({ type: "code", codes: new Set(["a"]), mayBeNone: false }, ...never)).toEqual({ is: "none" });
  expect(chosen({ type: "boolean", mayBeNone: false }, { is: "none" })).toEqual({ is: "none" });
});

test("what is too large is left open, not refuted", () => {
  const literal = (index: number, positive: boolean): Formula => ({ opaque: `p${index}`, positive });
  // Every hole takes one pigeon: refuting it takes exponentially many steps.
  const [pigeons, holes] = [9, 8];
  const at = (pigeon: number, hole: number, positive = true): Formula => literal(pigeon * holes + hole, positive);
  const rows = Array.from({ length: pigeons }, (_, pigeon) =>
    disjunction(Array.from({ length: holes }, (_, hole) => at(pigeon, hole))),
  );
  const clashes = Array.from({ length: holes }, (_, hole) =>
    Array.from({ length: pigeons }, (_, pigeon) =>
      Array.from({ length: pigeon }, (_, other) => disjunction([at(pigeon, hole, false), at(other, hole, false)])),
    ),
  ).flat(2);
  expect(solve(conjunction([...rows, ...clashes])).is).toBe("open");
});

test("says what excludes each other", () => {
  const low = on(NUMBER, { is: "<", limit: 1 })[0] as Literal;
  const high = on(NUMBER, { is: ">", limit: 2 })[0] as Literal;
  expect(solve(conjunction([low, high]))).toEqual({ is: "impossible", because: "x > 2, < 1" });
});
