import { settle } from "../../logic/dossierNames.js";
import { isObject, type Json, type JsonObject } from "../../model/json.js";
import type { Shape } from "../../model/shape.js";
import { not, type Tri } from "../../model/tri.js";
import { identifierVerdict } from "../identifier/identifierKinds.js";
import type { Cell, Cells } from "./cells.js";
import type { Equality } from "./equality.js";
import { plainName } from "./plainText.js";

type Test = (value: unknown) => Tri;

/** What one key of a demand, such as `min`, says of a value that is known; `null` is none. */
export interface Part {
  readonly test: Test;
  readonly expected: () => Json;
  /** What is wrong with a value that failed: the last part of a message key and its parameters. */
  readonly tell: (value: unknown) => { readonly what: string; readonly params: JsonObject };
  readonly cells: readonly Cell[];
}

/** What parts are compiled with. */
export interface MatchWorld {
  readonly cells: Cells;
  readonly equality: Equality;
  /** Shape of the value; of a list, demands speak of its elements. */
  readonly shape: Shape;
  /** For a last day: none is later than any. */
  readonly noneIsEndless: boolean;
}

type Term = Pick<Part, "test" | "expected" | "cells">;

type CompilePart = (demand: Json, world: MatchWorld, whole: JsonObject) => Part;

const isReference = (demand: Json): boolean => isObject(demand) && ("var" in demand || "list" in demand);

const asList = (demand: Json): readonly Json[] => (Array.isArray(demand) ? demand : [demand]);

const actualOf = (value: unknown): Json => (value === null ? false : (value as Json));

/** A demanded value as a text may show it. */
const shown = (expected: Json): Json => {
  if (!isObject(expected)) return expected;
  const { startsWith, pattern } = expected as JsonObject;
  return startsWith === undefined ? (pattern ?? expected) : `${asList(startsWith).join(" / ")}…`;
};

const shownList = (expected: Json): Json => asList(expected).map(shown);

const cellsOf = (terms: readonly Term[]): readonly Cell[] => terms.flatMap((term) => term.cells);

/** Kleene's *or* over the elements of a list. */
function someElement(test: Test, shape: Shape): Test {
  return (value) => {
    if (!Array.isArray(value)) return false;
    let outcome: Tri = false;
    for (const element of value) {
      const known = settle(element, shape);
      const result = known === undefined ? undefined : test(known);
      if (result) return true;
      if (result === undefined) outcome = undefined;
    }
    return outcome;
  };
}

const quantified = (test: Test, { shape }: MatchWorld): Test => (shape.type === "list" ? someElement(test, shape.of) : test);

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
    if (wanted === undefined) return undefined;
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
  const expected = (): Json => terms.flatMap((term) => asList(term.expected()));
  return {
    test: quantified(anyTerm(terms), world),
    expected,
    tell: (value) => {
      if (typeof value === "boolean") return { what: value ? "not-allowed" : "needed", params: {} };
      return { what: "is-not", params: { expected: shownList(expected()), actual: actualOf(value) } };
    },
    cells: cellsOf(terms),
  };
};

const allOf: CompilePart = (demand, world) => {
  const terms = asList(demand).map((item) => termOf(item, world));
  const tests = terms.map((term) => quantified(term.test, world));
  const lacking = (value: unknown): Json => terms.filter((_, index) => tests[index]?.(value) === false).flatMap((term) => asList(term.expected()));
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
  const expected = (): Json => terms.flatMap((term) => asList(term.expected()));
  return {
    test: (value) => not(test(value)),
    expected: () => ({ not: expected() }),
    tell: (value) => ({ what: "unwanted", params: { unwanted: shownList(expected()), actual: actualOf(value) } }),
    cells: cellsOf(terms),
  };
};

function limit(what: "below" | "above", key: "min" | "max", holds: (value: number | string, wanted: number | string) => boolean): CompilePart {
  return (demand, { cells, noneIsEndless }) => {
    const cell = cells.cell(demand);
    const none = noneIsEndless && key === "min";
    const expected = (): Json => (cell.value ?? demand) as Json;
    return {
      test: (value) => {
        const wanted = cell.value;
        if (value === null) return none;
        if (typeof value === "number" && typeof wanted === "number") return holds(value, wanted);
        return typeof value === "string" && typeof wanted === "string" ? holds(value, wanted) : undefined;
      },
      expected: () => ({ [key]: expected() }),
      tell: (value) => ({ what, params: { [key]: expected(), actual: actualOf(value) } }),
      cells: [cell],
    };
  };
}

const onText = (test: (text: string) => Tri, world: MatchWorld): Test =>
  quantified((value) => (typeof value === "string" ? test(value) : value === null ? false : undefined), world);

const pattern: CompilePart = (demand, world) => {
  const expression = new RegExp(String(demand), "u");
  return {
    test: onText((text) => expression.test(text), world),
    expected: () => ({ pattern: demand }),
    tell: (value) => ({ what: "pattern", params: { pattern: demand, actual: actualOf(value) } }),
    cells: [],
  };
};

const startsWith: CompilePart = (demand, world) => {
  const beginnings = asList(demand).map(String);
  return {
    test: onText((text) => beginnings.some((beginning) => world.equality.starts(text, beginning)), world),
    expected: () => ({ startsWith: demand }),
    tell: (value) => ({ what: "starts-with", params: { expected: beginnings, actual: actualOf(value) } }),
    cells: [],
  };
};

const VERDICTS = { valid: true, doubtful: true, malformed: false, "bad-checksum": false } as const;

const identifier: CompilePart = (demand, world) => {
  const kind = String(demand) as Parameters<typeof identifierVerdict>[0];
  return {
    test: onText((text) => VERDICTS[identifierVerdict(kind, text)], world),
    expected: () => ({ identifier: demand }),
    tell: (value) => ({ what: "identifier", params: { identifier: demand, actual: actualOf(value) } }),
    cells: [],
  };
};

/** Whether anything is said at all: a text that is not empty, an object with something in it. `undefined`: it is empty so far. */
function isSaid(value: unknown): Tri {
  if (value === null || value === "") return false;
  if (Array.isArray(value)) return value.length > 0;
  if (!isObject(value)) return true;
  return Object.values(value).some((field) => field !== undefined && field !== null) ? true : undefined;
}

const present: CompilePart = () => ({
  test: isSaid,
  expected: () => ({ present: true }),
  tell: () => ({ what: "absent", params: {} }),
  cells: [],
});

const same: CompilePart = (demand, world, { mode }) => {
  const paths = asList(demand).map(String);
  const cells = paths.map((path) => world.cells.cell({ var: path }));
  const alike = (a: string, b: string): boolean => a === b || (mode !== "exact" && plainName(a) === plainName(b));
  const one = (wanted: unknown, text: string): Tri => (typeof wanted === "string" ? alike(wanted, text) : wanted === undefined ? undefined : false);
  return {
    test: onText((text) => {
      let outcome: Tri = false;
      for (const cell of cells) {
        const result = one(cell.value, text);
        if (result) return true;
        if (result === undefined) outcome = undefined;
      }
      return outcome;
    }, world),
    expected: () => cells.flatMap((cell) => (typeof cell.value === "string" ? [cell.value] : [])),
    tell: (value) => ({
      what: "not-same",
      params: { expected: cells.flatMap((cell) => (typeof cell.value === "string" ? [cell.value] : [])), actual: actualOf(value), places: paths },
    }),
    cells,
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
