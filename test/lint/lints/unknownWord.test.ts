import { expect, test } from "vitest";
import { found } from "../packsForLint.js";

const file = "marketplaces/shop/listing.en.json";

test("tells a key that nobody reads, with the nearest that somebody does", () => {
  expect(found("unknown-word", { [file]: { title: { title: "Title", mesage: "Too long." } } })).toEqual([
    `${file}#/title/mesage suggestion {"key":"mesage","known":["title","message"],"suggestion":"message"}`,
  ]);
  expect(found("unknown-word", { [file]: { title: { title: "Title", zzzzzzzz: "x" } } })[0]).toMatch(/zzzzzzzz key/);
});

test("tells what is no text", () => {
  expect(found("unknown-word", { [file]: { title: { title: ["Title"] } } })).toEqual([
    `${file}#/title/title type {"key":"title"}`,
  ]);
  expect(found("unknown-word", { "markets/eu/pack.en.json": { covers: "Tax." } })[0]).toMatch(/#\/covers type/);
  expect(found("unknown-word", { "vocabulary/remedies.en.json": { mend: { text: "Mend it." } } })[0]).toMatch(
    /#\/mend type/,
  );
});

test("knows what there is", () => {
  expect(found("unknown-word", { "markets/eu/pack.en.json": { notCovered: ["Customs."] } })).toEqual([]);
});
