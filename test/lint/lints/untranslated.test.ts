import { expect, test } from "vitest";
import { found, withRule } from "../packsForLint.js";

const zh = (text: string) =>
  found("untranslated", withRule({ check: { length: { of: "listing.title", max: 50 } } }, "Title", text));

test("tells a Chinese text without a Chinese character", () => {
  expect(zh("Title of at most {{max}} characters")).toEqual(["marketplaces/shop/listing.zh-CN.json#/a-rule/title {}"]);
  expect(zh("Title 不超过")).toEqual([]);
  expect(zh("CE, {{max, number}}")).toEqual([]);
});
