import { expect, test } from "vitest";
import { carriedFacts, FACTS, factCoverage, reasonsInPacks } from "./factCoverage.js";

const known = new Set(Object.values(FACTS).flatMap((groups) => Object.values(groups).flat()));

test("every fact stands in the sheets once", () => {
  expect(known.size).toBe(1751);
  expect(Object.values(FACTS).flatMap((groups) => Object.values(groups).flat())).toHaveLength(known.size);
});

test("rules name facts that exist", () => {
  expect([...carriedFacts()].filter(([fact]) => !known.has(fact))).toEqual([]);
});

test("what packs leave out exists, and no rule carries it after all", () => {
  const carried = carriedFacts();
  expect([...reasonsInPacks().keys()].filter((fact) => !known.has(fact) || carried.has(fact))).toEqual([]);
});

test("coverage.json says of every fact which rules carry it, or why none does; after a change: npm run facts", async () => {
  const lines = Object.entries(factCoverage()).map(([fact, by]) => `  ${JSON.stringify(fact)}: ${JSON.stringify(by)}`);
  await expect(`{\n${lines.join(",\n")}\n}\n`).toMatchFileSnapshot("coverage.json");
});
