import { expect, test } from "vitest";
import { atMost, caseOf, refusedAs, strong, titled } from "../world.js";

test("a suite in which nothing fails", () => {
  expect(refusedAs("no-fail", atMost(10), [strong[0] ?? {}, strong[2] ?? {}])).toEqual([{ line: 1 }]);
});

test("a failure that is only announced is none", () => {
  const rule = { ...atMost(10), from: "2027-01-01" };
  const announced = caseOf("long, but it is early", "upcoming-fail", titled(11));
  expect(refusedAs("no-fail", rule, [announced])).toHaveLength(1);
});

test("one that fails is enough", () => {
  expect(refusedAs("no-fail", atMost(10), strong)).toEqual([]);
});
