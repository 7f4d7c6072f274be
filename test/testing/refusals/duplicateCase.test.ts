import { expect, test } from "vitest";
import { atMost, caseOf, refusedAs, strong, titled } from "../world.js";

test("two cases that ask the same, whatever they are called and expect, and in whatever order their keys stand", () => {
  const again = {
    dossier: titled(10),
    asOf: "2026-11-22",
    target: { market: "DE" },
    expect: { outcome: "fail" },
    name: "again",
  };
  expect(refusedAs("duplicate-case", atMost(10), [...strong, again])).toEqual([
    { line: expect.any(Number), case: "again", other: "short" },
  ]);
});

test.each([
  ["another day", { asOf: "2026-11-23" }],
  ["another target", { target: { market: "FR" } }],
  ["absent read as none", { absent: "none" }],
])("%s is another case", (name, more) => {
  expect(refusedAs("duplicate-case", atMost(10), [...strong, caseOf(name, "pass", titled(10), more)])).toEqual([]);
});
