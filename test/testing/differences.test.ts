import { expect, test } from "vitest";
import { differences } from "../../src/testing/differences.js";

test("of whole values, what stands on one side only counts", () => {
  expect(differences({ a: 1, b: 2 }, { a: 1, c: 3 }, false)).toEqual([
    { place: "/b", expected: 2 },
    { place: "/c", received: 3 },
  ]);
});

test("of partial ones, only what is expected", () => {
  expect(differences({ a: { x: 1 } }, { a: { x: 2, y: 3 }, b: 4 }, true)).toEqual([
    { place: "/a/x", expected: 1, received: 2 },
  ]);
  expect(differences({ a: 1 }, { b: 1 }, true)).toEqual([{ place: "/a", expected: 1 }]);
});

test("lists are whole either way, their elements partial", () => {
  expect(differences([{ x: 1 }], [{ x: 1, y: 2 }, 3], true)).toEqual([{ place: "/1", received: 3 }]);
  expect(differences([1, 2], [1], true)).toEqual([{ place: "/1", expected: 2 }]);
});

test("values of different types", () => {
  expect(differences({ a: [] }, { a: {} }, false)).toEqual([{ place: "/a", expected: [], received: {} }]);
  expect(differences(null, 0, false)).toEqual([{ place: "", expected: null, received: 0 }]);
});

test("names with slashes are escaped", () => {
  expect(differences({ "a/b": 1 }, { "a/b": 2 }, false)[0]?.place).toBe("/a~1b");
});

test("inherited names are no values", () => {
  expect(differences({ toString: 1 }, {}, true)).toEqual([{ place: "/toString", expected: 1 }]);
});

test("equal values, whatever the order of keys", () => {
  expect(differences({ a: 1, b: [1, { c: null }] }, { b: [1, { c: null }], a: 1 }, false)).toEqual([]);
});
