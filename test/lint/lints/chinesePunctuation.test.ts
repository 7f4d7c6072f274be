import { expect, test } from "vitest";
import { found, withRule } from "../packsForLint.js";

const zh = (text: string) =>
  found("chinese-punctuation", withRule({ check: { length: { of: "listing.title", max: 50 } } }, "Title", text));

test.each([
  ["标题,正文", ",", "，"],
  ["标题(正文", "(", "（"],
  ["标题: 正文", ":", "："],
  ["GB 标准)正文", ")", "）"],
])("tells %s", (text, mark, full) => {
  expect(zh(text)).toEqual([expect.stringContaining(`"mark":"${mark}","full":"${full}"`)]);
});

test.each(["标题，正文", "标题 (EU) 2023/988", "第 {{max, number}} 条", "3,000 元", "标题（EU）"])(
  "is silent about %s",
  (text) => {
    expect(zh(text)).toEqual([]);
  },
);

test("does not look at English", () => {
  expect(
    found("chinese-punctuation", withRule({ check: { required: { of: "listing.title" } } }, "营业执照, licence")),
  ).toEqual([]);
});
