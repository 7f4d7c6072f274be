import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { LineBlock } from "../../src/batch/lineBlock.js";
import { LineCutter } from "../../src/batch/lineCutter.js";
import { linesIn } from "../../src/batch/linesIn.js";

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** The text in pieces of the given sizes, in turn. */
function cut(text: string, sizes: readonly number[], longest = 1e6): LineBlock[] {
  const cutter = new LineCutter(longest);
  const bytes = bytesOf(text);
  const blocks: LineBlock[] = [];
  for (let [at, turn] = [0, 0]; at < bytes.length; turn++) {
    const size = sizes[turn % sizes.length] as number;
    blocks.push(...cutter.add(bytes.subarray(at, at + size)));
    at += size;
  }
  return [...blocks, ...cutter.end()];
}

const linesOf = (blocks: readonly LineBlock[]) => blocks.flatMap((block) => [...linesIn(block)]);

/** What a plain reading of the whole text gives. */
const expected = (text: string) =>
  text.split("\n").flatMap((line, index) => (line.trim() === "" ? [] : [{ line: index + 1, text: line }]));

describe("lines of a stream", () => {
  test("are the same however the stream is cut", () => {
    const line = fc.oneof(fc.string({ unit: "grapheme" }), fc.constantFrom("", " ", "\r", "{}", "深圳市🙂"));
    const text = fc.array(line, { maxLength: 100 }).map((lines) => lines.join("\n").replaceAll("\uFEFF", ""));
    fc.assert(
      fc.property(text, fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1 }), (given, sizes) => {
        expect(linesOf(cut(given, sizes))).toEqual(expected(new TextDecoder().decode(bytesOf(given))));
      }),
      { numRuns: 500 },
    );
  });

  test("are the same where a line between them is not UTF-8", () => {
    const line = fc.constantFrom("", " ", "{}", "深圳市🙂");
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), fc.nat(40), (lines, at) => {
        const text = ["{}", ...lines].join("\n");
        const place = Math.min(at, lines.length) + 1;
        const bad = new Uint8Array([0xc9, 0xee, 10]);
        const before = bytesOf(
          ["{}", ...lines]
            .slice(0, place)
            .map((one) => `${one}\n`)
            .join(""),
        );
        const after = bytesOf(lines.slice(place - 1).join("\n"));
        const bytes = new Uint8Array([...before, ...bad, ...after]);
        const cutter = new LineCutter(1e6);
        const found = linesOf([...cutter.add(bytes), ...cutter.end()]);
        const moved = expected(text).map((one) => ({ ...one, line: one.line <= place ? one.line : one.line + 1 }));
        expect(found.filter((one) => one.text === undefined)).toEqual([{ line: place + 1, text: undefined }]);
        expect(found.filter((one) => one.text !== undefined)).toEqual(moved);
      }),
    );
  });

  test("do not wait for more once they are ended", () => {
    const cutter = new LineCutter(100);
    expect(cutter.add(bytesOf("a"))).toEqual([]);
    expect(linesOf(cutter.add(bytesOf("b\nc")))).toEqual([{ line: 1, text: "ab" }]);
    expect(linesOf(cutter.end())).toEqual([{ line: 2, text: "c" }]);
    expect(cutter.end()).toEqual([]);
  });

  test("come in blocks of at most 32 that follow one another, however many a piece ends", () => {
    const blocks = cut("{}\n".repeat(100), [1000]);
    expect(blocks.map(({ line, bytes }) => [line, bytes.length / 3])).toEqual([
      [1, 32],
      [33, 32],
      [65, 32],
      [97, 4],
    ]);
  });

  test("that are too long are passed over, and the next ones keep their numbers", () => {
    const text = `one\n${"x".repeat(50)}\nthree\n`;
    const blocks = cut(text, [7], 20);
    expect(blocks.filter((block) => block.tooLong).map(({ line }) => line)).toEqual([2]);
    expect(linesOf(blocks)).toEqual([
      { line: 1, text: "one" },
      { line: 3, text: "three" },
    ]);
  });

  test("that are too long and end in the same piece are read: they are there already", () => {
    expect(linesOf(cut(`${"x".repeat(50)}\n`, [100], 20))).toEqual([{ line: 1, text: "x".repeat(50) }]);
  });

  test("share no memory with the pieces, which their source may fill anew", () => {
    const cutter = new LineCutter(100);
    const piece = bytesOf("ab\ncd");
    const blocks = cutter.add(piece);
    piece.fill(120);
    expect(linesOf([...blocks, ...cutter.end()]).map(({ text }) => text)).toEqual(["ab", "cd"]);
  });
});
