import { isObject, type Json, type JsonObject } from "../../model/json.js";
import { not, type Tri } from "../../model/tri.js";
import type { Cell } from "./cells.js";
import { limit } from "./limitPart.js";
import { actualOf, asList, type CompilePart, type MatchWorld, type Part, quantified, type Test } from "./part.js";
import { identifier, pattern, present, same, startsWith } from "./textParts.js";

type Term = Pick<Part, "test" | "expected" | "cells">;

const isReference = (demand: Json): boolean => isObject(demand) && ("var" in demand || "list" in demand);

/** A demanded value as a text may show it. */
const shown = (expected: Json): Json => {
  if (!isObject(expected)) return expected;
  const { startsWith, pattern } = expected as JsonObject;
  return startsWith === undefined ? (pattern ?? expected) : `${asList(startsWith).join(" / ")}…`;
};

const shownList = (expected: Json): readonly Json[] => asList(expected).map(shown);

const cellsOf = (terms: readonly Term[]): readonly Cell[] => terms.flatMap((term) => term.cells);

/** What is made of terms: once for all, where none of them reads the dossier. */
function madeOf(terms: readonly Term[], make: () => readonly Json[]): () => readonly Json[] {
  if (cellsOf(terms).some((cell) => cell.fixed !== true)) return make;
  const made = make();
  return () => made;
}

const expectedOf = (terms: readonly Term[]): (() => readonly Json[]) =>
  madeOf(terms, () => terms.flatMap((term) => asList(term.expected())));

function anyTerm(terms: readonly Term[]): Test {
  const [only] = terms;
  if (terms.length === 1 && only !== undefined) return only.test;
  return (value) => {
    let outcome: Tri = false;
    for (const term of terms) {
      const result = term.test(value);
      if (result) return true;
      if (result === undefined) outcome = undefined;
    }
    return outcome;
  };
}

function everyTest(tests: readonly Test[]): Test {
  const [only] = tests;
  if (tests.length === 1 && only !== undefined) return only;
  return (value) => {
    let outcome: Tri = true;
    for (const test of tests) {
      const result = test(value);
      if (result === false) return false;
      if (result === undefined) outcome = undefined;
    }
    return outcome;
  };
}

function valueTerm(demand: Json, { cells, equality: { equal } }: MatchWorld): Term {
  const cell = cells.cell(demand);
  const test: Test = (value) => {
    const wanted = cell.value;
    if (wanted === undefined) return;
    if (value === null) return wanted === false;
    if (!Array.isArray(wanted)) return equal(value, wanted);
    for (const one of wanted) if (equal(value, one)) return true;
    return false;
  };
  return { test, expected: () => (cell.value ?? demand) as Json, cells: [cell] };
}

function termOf(demand: Json, world: MatchWorld): Term {
  if (!isObject(demand) || isReference(demand)) return valueTerm(demand, world);
  const inner = world.shape.type === "list" ? { ...world, shape: world.shape.of } : world;
  const parts = partsOf(demand, inner);
  return { test: everyTest(parts.map((part) => part.test)), expected: () => demand, cells: cellsOf(parts) };
}

const anyOf: CompilePart = (demand, world) => {
  const terms = asList(demand).map((item) => termOf(item, world));
  const expected = expectedOf(terms);
  const shownExpected = madeOf(terms, () => shownList(expected()));
  return {
    test: quantified(anyTerm(terms), world),
    expected,
    tell: (value) => {
      if (typeof value === "boolean") return { what: value ? "not-allowed" : "needed", params: {} };
      const isNone = value === null || (Array.isArray(value) && value.length === 0);
      return { what: isNone ? "is-none" : "is-not", params: { expected: shownExpected(), actual: actualOf(value) } };
    },
    cells: cellsOf(terms),
  };
};

const allOf: CompilePart = (demand, world) => {
  const terms = asList(demand).map((item) => termOf(item, world));
  const tests = terms.map((term) => quantified(term.test, world));
  const lacking = (value: unknown): Json =>
    terms.filter((_, index) => tests[index]?.(value) === false).flatMap((term) => asList(term.expected()));
  return {
    test: everyTest(tests),
    expected: () => ({ allOf: terms.flatMap((term) => asList(term.expected())) }),
    tell: (value) => ({ what: "lacks", params: { lacking: shownList(lacking(value)) } }),
    cells: cellsOf(terms),
  };
};

const notAny: CompilePart = (demand, world) => {
  const terms = asList(demand).map((item) => termOf(item, world));
  const test = quantified(anyTerm(terms), world);
  const expected = expectedOf(terms);
  return {
    test: (value) => not(test(value)),
    expected: () => ({ not: expected() }),
    tell: (value) => ({ what: "unwanted", params: { unwanted: shownList(expected()), actual: actualOf(value) } }),
    cells: cellsOf(terms),
  };
};

const PARTS: { readonly [key: string]: CompilePart } = {
  allOf,
  anyOf,
  identifier,
  in: anyOf,
  max: limit("above", "max", (value, wanted) => value <= wanted),
  min: limit("below", "min", (value, wanted) => value >= wanted),
  not: notAny,
  pattern,
  present,
  same,
  startsWith,
};

/** Compiles what is demanded of one value: a literal, any of several, or an object of keys that all must hold. */
export function partsOf(demand: Json, world: MatchWorld): readonly Part[] {
  if (!isObject(demand) || isReference(demand)) return [anyOf(demand, world, {})];
  return Object.entries(demand).flatMap(([key, value]) => {
    const compile = PARTS[key];
    return compile === undefined ? [] : [compile(value as Json, world, demand as JsonObject)];
  });
}
