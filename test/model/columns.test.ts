import { expect, test } from "vitest";
import { columns, isWide } from "../../src/model/columns.js";

test.each([
  ["A1, ok", 6],
  ["标题 ok", 7],
  ["《电子商务法》第十五条，“亮照”…", 31],
  ["é", 1],
  ["e\u0301", 1],
  ["は\u3099", 2],
  ["👨‍👩‍👧", 2],
  ["", 0],
])("%s takes %i columns", (text, expected) => {
  expect(columns(text)).toBe(expected);
});

test("a text that needs no looking for what a reader sees as one takes what its characters take", () => {
  const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
  const slowly = (text: string): number =>
    [...graphemes.segment(text)].reduce((sum, { segment }) => sum + (isWide(segment) ? 2 : 1), 0);
  for (let point = 0x20; point < 0x10000; point++) {
    const text = `字${String.fromCharCode(point)}文`;
    if (columns(text) !== slowly(text)) expect.fail(`U+${point.toString(16)}: ${columns(text)}`);
  }
});
