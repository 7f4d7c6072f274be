import { expect, test } from "vitest";
import { found, withRule } from "../packsForLint.js";

const check = { length: { of: "listing.title", max: 50 } };

test("what a scaffold left to be written, wherever it stands, each once", () => {
  const changes = withRule({ check, note: "TODO: check the number" }, "TODO: what has to be so", "TODO：写明要求");
  expect(found("unwritten", changes)).toEqual([
    'marketplaces/shop/listing.en.json#/a-rule/title {"text":"TODO: what has to be so"}',
    'marketplaces/shop/listing.json#/a-rule/note {"text":"TODO: check the number"}',
    'marketplaces/shop/listing.zh-CN.json#/a-rule/title {"text":"TODO：写明要求"}',
  ]);
});

test("in lists too", () => {
  const changes = { "marketplaces/shop/pack.en.json": { covers: ["Titles.", "TODO"] } };
  expect(found("unwritten", changes)).toEqual(['marketplaces/shop/pack.en.json#/covers/1 {"text":"TODO"}']);
});

test("a word that only looks like it is none", () => {
  expect(found("unwritten", withRule({ check }, "Hecho con TODOS los datos, a todo color"))).toEqual([]);
});
