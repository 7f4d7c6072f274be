import { expect, test } from "vitest";
import { neighboursOf, numbersBeside } from "../../../src/testing/mutate/neighbours.js";

test.each([
  [75, false, [74, 76]],
  [0.85, false, [0.849, 0.851]],
  [0.003, false, [0.0029, 0.0031]],
  [0.5, false, [0.499, 0.501]],
  [12.5, true, [12.49, 12.51]],
  [150, true, [149.99, 150.01]],
])("%d (money: %s): nearer than anybody changes it", (value, isMoney, beside) => {
  expect(numbersBeside(value, isMoney)).toEqual(beside);
});

test("the days before and after, across a year's end; nothing else has neighbours", () => {
  expect(neighboursOf("2025-12-31")).toEqual(["2025-12-30", "2026-01-01"]);
  expect(neighboursOf("2025-13-31")).toEqual([]);
  expect(neighboursOf(undefined)).toEqual([]);
});
