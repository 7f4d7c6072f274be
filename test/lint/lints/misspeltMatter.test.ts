import { expect, test } from "vitest";
import { CLEAN, found } from "../packsForLint.js";

const files = (matter: string) => {
  const rule = { check: { required: { of: "listing.title" } } };
  const words = Object.fromEntries(["a", "b", "c", "title"].map((key) => [key, { title: `Title ${key}` }]));
  return {
    "marketplaces/shop/listing.json": {
      ...CLEAN["marketplaces/shop/listing.json"],
      a: { ...rule, matter: "vat-number" },
      b: { ...rule, matter: "vat-number" },
      c: { ...rule, matter },
    },
    "marketplaces/shop/listing.en.json": words,
    "marketplaces/shop/listing.zh-CN.json": words,
  };
};

test.each(["vat-numbr", "vat-numbers", "vat-nunber", "vat-nubmer"])("tells %s", (matter) => {
  expect(found("misspelt-matter", files(matter))).toEqual([
    `marketplaces/shop/listing.json#/c/matter {"matter":"${matter}","other":"vat-number"}`,
  ]);
});

test.each(["vat-number", "vat-num", "eori"])("is silent about %s", (matter) => {
  expect(found("misspelt-matter", files(matter))).toEqual([]);
});
