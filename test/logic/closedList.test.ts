import jsonLogic from "json-logic-js";
import { expect, test } from "vitest";
import { compileCondition } from "../../src/logic/compileCondition.js";
import { compileValue } from "../../src/logic/compileValue.js";
import { OPERATORS } from "../../src/logic/operators/index.js";
import { SIGNATURES } from "../../src/logic/operators/signatures.js";
import { compileReferenceCondition } from "../../src/logic/reference/compileReferenceCondition.js";
import type { Json } from "../../src/model/json.js";
import { listingOptions, listingScope } from "./world.js";

test("every operator has a signature, and the other way round", () => {
  expect([...SIGNATURES.keys()]).toEqual(Object.keys(OPERATORS));
  expect(Object.keys(OPERATORS).join(" ")).toMatchInlineSnapshot(
    `"var list is holds and or ! !! if === !== < <= > >= before after in some all none plus minus count startsWith lower + - * / min max"`,
  );
});

test("every signature says in one line what the operator means and does with what is not known", () => {
  for (const { meaning } of SIGNATURES.values()) expect(meaning).toMatch(/^[A-Z].*\b(known|false|true)\b.*\.$/);
});

test.each<Json>([
  { missing: ["a"] },
  { constructor: ["a"] },
  {},
  { "===": [1, 1], "!": [true] },
  { var: ["listing.title", "x"] },
  { list: "constructor" },
])("%j is not compiled", (expression) => {
  expect(() => compileCondition(expression, listingOptions())).toThrow();
  expect(() => compileReferenceCondition(expression, listingOptions()).test(listingScope({}))).toThrow();
});

test("the shared json-logic-js keeps its own operators and no others", () => {
  compileReferenceCondition({ startsWith: ["ab", "a"] }, listingOptions()).test(listingScope({}));
  expect(() => jsonLogic.apply({ startsWith: ["ab", "a"] } as never)).toThrow("Unrecognized operation startsWith");
  expect(() => jsonLogic.apply({ before: ["a", "b"] } as never)).toThrow("Unrecognized operation before");
});

test("data that looks like an expression is data", () => {
  const bullets = [{ "===": [1, 1] }, { var: "listing.title" }] as const;
  const condition = { in: ["a", { var: "listing.bullets" }] };
  for (const compile of [compileCondition, compileReferenceCondition]) {
    expect(compile(condition, listingOptions()).test(listingScope({ title: "a", bullets }))).toBeUndefined();
  }
});

test("a title that is named like an inherited property is not there", () => {
  expect(() => compileValue({ var: "listing.constructor" }, listingOptions())).toThrow(
    "unknown path listing.constructor",
  );
  expect(() => compileValue({ var: "__proto__.title" }, listingOptions())).toThrow("unknown path __proto__.title");
});
