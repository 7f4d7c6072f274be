import { expect, test } from "vitest";
import type { JsonObject } from "../../../src/model/json.js";
import { CLEAN, found } from "../packsForLint.js";

const source = (change: JsonObject) => {
  const sources = (CLEAN["markets/eu/pack.json"] as JsonObject)["sources"] as JsonObject;
  const { url: _url, ...law } = sources["law"] as JsonObject;
  return { "markets/eu/pack.json": { sources: { law: { ...law, ...change } } } };
};

test("tells a page that was read and cannot be found again", () => {
  expect(found("unlinked-source", source({}))).toEqual(['markets/eu/pack.json#/sources/law {"ref":"law"}']);
  expect(found("unlinked-source", source({ evidence: "secondary" }))).toEqual([]);
  expect(found("unlinked-source", source({ url: "https://moon.example" }))).toEqual([]);
});
