import fc from "fast-check";
import { expect, test } from "vitest";
import { commonUnits } from "../../../src/checks/same/commonUnits.js";

/** As the textbook has it. */
function common(a: readonly number[], b: readonly number[]): number {
  const [first, ...rest] = a;
  const [other, ...others] = b;
  if (first === undefined || other === undefined) return 0;
  if (first === other) return 1 + common(rest, others);
  return Math.max(common(rest, b), common(a, others));
}

const units = fc.array(fc.constantFrom(97, 98, 99, 255, 256, 0x4e00), { maxLength: 8 });

test("from each pair of places on, what two lists have in common", () => {
  fc.assert(
    fc.property(units, units, (a, b) => {
      const found = commonUnits(a, b);
      for (let i = 0; i <= a.length; i++)
        for (let j = 0; j <= b.length; j++) expect(found(i, j)).toBe(common(a.slice(i), b.slice(j)));
    }),
  );
});

test.each([30, 31, 32, 33, 80, 300])("lists of %i units of which every third is in common", (length) => {
  const a = Array.from({ length }, (_, index) => (index % 3 === 0 ? 65 : 66));
  const b = Array.from({ length }, (_, index) => (index % 3 === 0 ? 65 : 67));
  const found = commonUnits(a, b);
  expect(found(0, 0)).toBe(Math.ceil(length / 3));
  expect(found(length, 0)).toBe(0);
  expect(found(1, 0)).toBe(Math.ceil(length / 3) - 1);
  expect(commonUnits(a, a)(0, 0)).toBe(length);
});
