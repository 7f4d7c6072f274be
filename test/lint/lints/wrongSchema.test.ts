import { expect, test } from "vitest";
import { found } from "../packsForLint.js";

const named = (schema: string | number) =>
  found("wrong-schema", { "marketplaces/shop/listing.json": { $schema: schema } });

const OURS = "../../node_modules/greenlane/dist/schemas";

test("tells the schema of another kind of file, a misspelt one and what is no name", () => {
  expect(named(`${OURS}/cases.json`)).toEqual([
    `marketplaces/shop/listing.json#/$schema {"received":"${OURS}/cases.json","expected":"rules.json"}`,
  ]);
  expect(named(`${OURS}/fixtures.json`)).toHaveLength(1);
  expect(named("rule.json")).toHaveLength(1);
  expect(named(7)).toHaveLength(1);
});

test("leaves the right one and one of the author's own alone", () => {
  expect(named(`${OURS}/rules.json`)).toEqual([]);
  expect(named("rules.json")).toEqual([]);
  expect(named("https://example.com/our-house.schema.json")).toEqual([]);
});
