import { expect, test } from "vitest";
import { atMost, caseOf, refusedAs, strong, titled } from "../world.js";

test("two cases of one name: the line of the second, and that of the first", () => {
  const cases = [...strong, caseOf("short", "pass", titled(9))];
  const [first = { line: 0 }] = refusedAs("duplicate-name", atMost(10), cases);
  expect(first).toEqual({ line: expect.any(Number), case: "short", before: 2 });
  expect(first["line"]).toBeGreaterThan(2);
});

test("names of their own", () => {
  expect(refusedAs("duplicate-name", atMost(10), strong)).toEqual([]);
});
