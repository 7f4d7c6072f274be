import fc from "fast-check";
import { expect, test } from "vitest";
import { isAmong } from "../../src/checks/identifier/isAmong.js";
import { spansOf } from "../../src/packs/spansOf.js";

test.each([
  [[], []],
  [[8], [8]],
  [
    [9, 8],
    [8, 9],
  ],
  [
    [14, 8, 12, 13, 12],
    [8, [12, 14]],
  ],
  [
    [1, 2, 3, 5, 7, 8, 9],
    [[1, 3], 5, [7, 9]],
  ],
])("%j is %j", (lengths, spans) => {
  expect(spansOf(lengths)).toEqual(spans);
});

test("spans hold the same lengths, and no other", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(40)), fc.nat(42), (lengths, length) => {
      expect(isAmong(length, spansOf(lengths))).toBe(lengths.includes(length));
    }),
    { seed: 20_261_122 },
  );
});
