import { expect, test } from "vitest";
import { atMost, caseOf, refusedAs, strong, titled } from "../world.js";

test("a case whose name a scaffold left to be written", () => {
  const name = "TODO: compare with the source, then say what this shows: it is met";
  const cases = [caseOf("written", "pass", titled(9)), caseOf(name, "pass", titled(8))];
  expect(refusedAs("unwritten-name", atMost(10), [...strong, ...cases])).toMatchObject([{ case: name }]);
});

test("a name that speaks of something else", () => {
  expect(refusedAs("unwritten-name", atMost(10), [...strong, caseOf("todos los días", "pass", titled(8))])).toEqual([]);
});
