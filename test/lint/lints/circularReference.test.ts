import { expect, test } from "vitest";
import { found } from "../packsForLint.js";

const named = { en: "Food", "zh-CN": "食品" };

test("tells remedies that wait for themselves", () => {
  const remedies = { "vocabulary/remedies.json": { mend: { after: ["plan"] }, plan: { after: ["mend"] } } };
  expect(found("circular-reference", remedies)).toEqual([
    'vocabulary/remedies.json#/mend/after remedy {"way":"mend → plan → mend"}',
    'vocabulary/remedies.json#/plan/after remedy {"way":"plan → mend → plan"}',
  ]);
  expect(found("circular-reference", { "vocabulary/remedies.json": { mend: { after: ["plan"] }, plan: {} } })).toEqual(
    [],
  );
});

test("tells categories that are above themselves", () => {
  const categories = { "vocabulary/categories.json": { food: { ...named, parents: ["food"] } } };
  expect(found("circular-reference", categories)).toEqual([
    'vocabulary/categories.json#/food/parents category {"way":"food → food"}',
  ]);
});
