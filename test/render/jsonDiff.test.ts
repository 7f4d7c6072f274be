import { expect, test } from "vitest";
import type { Json } from "../../src/model/json.js";
import { jsonDiff } from "../../src/render/jsonDiff.js";

const lines = (expected: Json, received: Json): string =>
  jsonDiff(expected, received)
    .map(({ mark, text }) => `${mark} ${text}`)
    .join("\n");

test("what is in both, what was expected, what came", () => {
  expect(lines({ outcome: "fail", path: "/a" }, { outcome: "pass", path: "/a", actual: [1] })).toBe(`  {
-   "outcome": "fail",
+   "outcome": "pass",
    "path": "/a",
+   "actual": [
+     1
+   ]
  }`);
});

test("inside objects and lists", () => {
  expect(lines({ a: [{ b: 1, c: 2 }] }, { a: [{ b: 1, c: 3 }, 4] })).toBe(`  {
    "a": [
      {
        "b": 1,
-       "c": 2
+       "c": 3
      },
+     4
    ]
  }`);
});

test("values that are no containers, and equal ones", () => {
  expect(lines(1, "1")).toBe('- 1\n+ "1"');
  expect(lines({ a: 1 }, { a: 1 })).toBe('  {\n    "a": 1\n  }');
  expect(lines([], {})).toBe("- []\n+ {}");
});
