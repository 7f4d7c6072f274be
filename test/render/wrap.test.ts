import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { columns } from "../../src/model/columns.js";
import { wrap } from "../../src/render/wrap.js";

describe("columns", () => {
  test.each([
    ["", 0],
    ["title", 5],
    ["标题", 4],
    ["标题 ok", 7],
    ["ｶﾅ", 2],
    ["「」，。", 8],
    ["é", 1],
    ["e\u0301", 1],
    ["👍", 2],
    ["👨‍👩‍👧", 2],
    ["한국", 4],
    ["𠮷", 2],
    ["“x”", 3],
  ])("%j takes %i", (text, width) => {
    expect(columns(text)).toBe(width);
  });
});

describe("wrap", () => {
  test("breaks at spaces", () => {
    expect(wrap("one two three", 8)).toEqual(["one two", "three"]);
  });

  test("breaks Chinese between words and counts two columns a character", () => {
    expect(wrap("营业执照已经过期", 8)).toEqual(["营业执照", "已经过期"]);
  });

  test("does not begin a line with a mark that closes, nor end it with one that opens", () => {
    expect(wrap("标题超长，最多。", 8)).toEqual(["标题超", "长，", "最多。"]);
    expect(wrap("缺少（证书）", 8)).toEqual(["缺少", "（证书）"]);
  });

  test("does not break a word of Latin letters among Chinese ones", () => {
    expect(wrap("测试2009/48/EC指令", 8)).toEqual(["测试", "2009/48/EC", "指令"]);
  });

  test("sets all lines but the first to another width", () => {
    expect(wrap("one two three four", 8, 5)).toEqual(["one two", "three", "four"]);
  });

  test("leaves an address of the web whole", () => {
    const url = "https://example.com/a/very/long/path";
    expect(wrap(`see ${url} now`, 10)).toEqual(["see", url, "now"]);
  });

  test("says nothing for nothing", () => {
    expect(wrap("", 10)).toEqual([]);
    expect(wrap("   ", 10)).toEqual([]);
  });

  test("loses nothing and stays within the width", () => {
    const word = fc.stringMatching(/^[a-z标题超长，。（）]{1,9}$/);
    fc.assert(
      fc.property(fc.array(word), fc.integer({ min: 4, max: 40 }), (words, width) => {
        const lines = wrap(words.join(" "), width);
        expect(lines.join("").replaceAll(" ", "")).toBe(words.join(""));
        for (const line of lines) expect(columns(line) <= width || !line.includes(" ")).toBe(true);
      }),
    );
  });
});
