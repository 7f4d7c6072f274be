import { expect, test } from "vitest";
import { found } from "../packsForLint.js";

const words = { title: "A title" };

test("tells words about rules and remedies that there are not", () => {
  expect(found("unused-words", { "marketplaces/shop/listing.en.json": { gone: words } })).toEqual([
    'marketplaces/shop/listing.en.json#/gone key {"key":"gone","about":"marketplaces/shop/listing.json"}',
  ]);
  expect(found("unused-words", { "vocabulary/remedies.zh-CN.json": { gone: "没有了。" } })[0]).toMatch(/#\/gone key/);
});

test("tells a file without what it is about, and one in a locale that nobody reads", () => {
  expect(found("unused-words", { "markets/eu/gone.en.json": { vat: words } })[0]).toMatch(/gone.en.json# file/);
  expect(found("unused-words", { "markets/eu/tax.de.json": { vat: words } })).toEqual([
    'markets/eu/tax.de.json# locale {"tag":"de","known":["en","zh-CN"]}',
  ]);
});
