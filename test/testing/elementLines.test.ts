import { expect, test } from "vitest";
import { elementLines } from "../../src/testing/elementLines.js";

const lines = (value: unknown): readonly number[] => elementLines(JSON.stringify(value, undefined, 2));

test("the lines on which cases begin", () => {
  expect(lines([{ a: 1 }, { a: [{ b: 2 }] }, {}])).toEqual([2, 5, 12]);
});

test("of a list in an object", () => {
  expect(lines({ $schema: "https://example.com/[x]", cases: [{ a: 1 }, { a: 2 }] })).toEqual([4, 7]);
});

test("brackets, quotes and commas in texts", () => {
  expect(lines([{ a: 'a "quoted" ], [{' }, { b: "\\" }, { c: "x,y" }])).toEqual([2, 5, 8]);
});

test("elements that are no objects", () => {
  expect(lines([1, "two", [3, 4], null])).toEqual([2, 3, 4, 8]);
});

test.each(["[]", "{}", "3", '{ "cases": [ ] }'])("%s has none", (text) => {
  expect(elementLines(text)).toEqual([]);
});

test("several on one line", () => {
  expect(elementLines('[{ "a": 1 }, { "a": 2 }]')).toEqual([1, 1]);
});
