import { expect, test } from "vitest";
import { patternVariants } from "../../../src/testing/mutate/pattern/patternVariants.js";

test.each([
  ["^DE[0-9]{9}$", ["DE[0-9]{9}$", "^DE[0-9]{8}$", "^DE[0-9]{10}$", "^DE[0-9]{9}", "^Dx[0-9]{9}$"]],
  ["^a{2,4}", ["a{2,4}", "^a{1,4}", "^a{3,4}", "^a{2,3}", "^a{2,5}"]],
  [
    "^(?:de|fr)(?:-|$)",
    ["^(?:fr)(?:-|$)", "^(?:de)(?:-|$)", "^(?:dx|fr)(?:-|$)", "^(?:de|fr)(?:$)", "^(?:de|fr)(?:-)"],
  ],
  ["^[A-Z2-9_]b?", ["^[2-9_]b?", "^[A-Z_]b?", "^[A-Z2-9]b?", "^[A-Z2-9_]b", "^[A-Z2-9_]b*"]],
  ["^[^0-9]x", ["[^0-9]x", "^[^0-9]y"]],
])("%s", (pattern, some) => {
  expect(patternVariants(pattern)).toEqual(expect.arrayContaining(some));
});

test("only patterns that a pack may have", () => {
  expect(patternVariants("^(?:a|b)c*$")).not.toContain("");
  expect(patternVariants("^a+$")).toEqual(["^x+$", "^a*$", "^a+"]);
});
