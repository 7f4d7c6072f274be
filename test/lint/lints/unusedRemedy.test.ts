import { expect, test } from "vitest";
import { found } from "../packsForLint.js";

const words = (id: string) => ({
  "vocabulary/remedies.en.json": { [id]: "Do." },
  "vocabulary/remedies.zh-CN.json": { [id]: "做。" },
});

test("tells a remedy that nothing asks for, and knows those that others wait for", () => {
  expect(found("unused-remedy", { ...words("plan"), "vocabulary/remedies.json": { plan: {} } })).toEqual([
    'vocabulary/remedies.json#/plan {"id":"plan"}',
  ]);
  expect(
    found("unused-remedy", { ...words("plan"), "vocabulary/remedies.json": { plan: {}, mend: { after: ["plan"] } } }),
  ).toEqual([]);
});

test("can be allowed", () => {
  const plan = { allow: { "unused-remedy": "For packs of others." } };
  expect(found("unused-remedy", { ...words("plan"), "vocabulary/remedies.json": { plan } })).toEqual([]);
});
