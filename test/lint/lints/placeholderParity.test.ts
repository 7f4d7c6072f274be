import { expect, test } from "vitest";
import { found, withRule } from "../packsForLint.js";

const TITLE = { check: { length: { of: "listing.title", min: 1, max: 50 } } };

test("tells what one locale tells and the other does not", () => {
  expect(found("placeholder-parity", withRule(TITLE, "{{min}} to {{max}}", "不超过 {{max}}"))).toEqual([
    'marketplaces/shop/listing.zh-CN.json#/a-rule/title missing {"names":"{{min}}"}',
  ]);
  expect(found("placeholder-parity", withRule(TITLE, "Title", "不超过 {{max, number}}"))).toEqual([
    'marketplaces/shop/listing.zh-CN.json#/a-rule/title extra {"names":"{{max}}"}',
  ]);
});

test("does not mind order, format and repetition", () => {
  expect(
    found("placeholder-parity", withRule(TITLE, "{{min}} to {{max}}, {{max}}", "{{max, number}} 至 {{min}}")),
  ).toEqual([]);
});

test("looks at remedies as well", () => {
  expect(found("placeholder-parity", { "vocabulary/remedies.zh-CN.json": { mend: "请改为 {{max}}。" } })[0]).toMatch(
    /remedies.zh-CN.json#\/mend extra/,
  );
});
