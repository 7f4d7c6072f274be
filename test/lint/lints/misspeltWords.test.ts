import { expect, test } from "vitest";
import { found } from "../packsForLint.js";

const words = { title: "A title" };
const file = "marketplaces/shop/listing.en.json";

test("a key close to one that has no words", () => {
  expect(found("misspelt-words", { [file]: { title: null, tilte: words } })).toEqual([
    `${file}#/tilte suggestion {"key":"tilte","about":"marketplaces/shop/listing.json","suggestion":"title"}`,
  ]);
});

test("the one key about nothing where one rule has no words: it was renamed", () => {
  expect(found("misspelt-words", { [file]: { title: null, "name-size": words } })[0]).toMatch(/"suggestion":"title"/);
});

test("nothing where every rule has its words, or there are several that could be meant", () => {
  expect(found("misspelt-words", { [file]: { tilte: words } })).toEqual([]);
  expect(found("misspelt-words", { [file]: { title: null, gone: words, lost: words } })).toEqual([]);
});

test("a file in a locale that was meant to be another", () => {
  expect(found("misspelt-words", { "markets/eu/tax.zh.json": { vat: words } })).toEqual([
    'markets/eu/tax.zh.json# name {"tag":"zh","suggestion":"tax.zh-CN.json"}',
  ]);
});
