import { expect, test } from "vitest";
import { atMost, caseOf, refusedAs, strong, titled } from "../world.js";

test("a suite in which nothing passes", () => {
  expect(refusedAs("no-pass", atMost(10), strong.slice(1))).toEqual([{ line: 1 }]);
});

test("a rule that is not binding has not passed", () => {
  const abroad = caseOf("elsewhere", "not-binding", titled(11), { target: { market: "US" } });
  expect(refusedAs("no-pass", atMost(10), [...strong.slice(1), abroad])).toHaveLength(1);
});

test("one that passes is enough", () => {
  expect(refusedAs("no-pass", atMost(10), strong)).toEqual([]);
});

test("a rule that cannot pass is not asked for one", () => {
  const never = { check: { logic: false } };
  expect(refusedAs("no-pass", never, [caseOf("whatever", "fail", titled(11))])).toEqual([]);
});

test("a case that passes against what is expected of it is one, and is told as such", () => {
  expect(refusedAs("no-pass", atMost(10), [caseOf("short", "fail", titled(10))])).toEqual([]);
});
