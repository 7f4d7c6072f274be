import { expect, test } from "vitest";
import type { JsonObject } from "../../../src/model/json.js";
import { CLEAN, found } from "../packsForLint.js";

const sources = (CLEAN["markets/eu/pack.json"] as JsonObject)["sources"] as JsonObject;
const { title, ...rest } = sources["law"] as JsonObject;

test("tells one source under two keys of a pack, whatever the order of its parts", () => {
  const twice = { ...sources, again: { ...rest, title } as JsonObject };
  expect(found("repeated-source", { "markets/eu/pack.json": { sources: twice } })).toEqual([
    'markets/eu/pack.json#/sources/again {"ref":"again","other":"law"}',
  ]);
});

test("lets a topic file repeat a source under its key", () => {
  expect(found("repeated-source", { "markets/eu/tax.json": { $sources: sources } })).toEqual([]);
});
