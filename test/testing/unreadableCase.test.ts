import { expect, test } from "vitest";
import { atMost, runOf, strong } from "./world.js";

test("what a suite lacks is not told while one of its cases cannot be read: one mistake is one refusal", () => {
  const [pass, ...others] = strong;
  const codes = (cases: Parameters<typeof runOf>[1]) =>
    runOf(atMost(10), cases).suites.flatMap(({ refusals }) => refusals.map(({ code }) => code));
  expect(codes([{ ...pass, expect: {} }, ...others])).toEqual(["invalid-case"]);
  expect(codes(others)).toEqual(["no-pass"]);
});
