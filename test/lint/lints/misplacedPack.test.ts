import { expect, test } from "vitest";
import { lintPacks } from "../../../src/lint/lintPacks.js";
import { AS_OF, CLEAN, filesOf } from "../packsForLint.js";

const moved = (from: string, to: string): readonly string[] => {
  const entries = Object.entries(CLEAN).map(([path, content]) => [path.replace(from, to), content] as const);
  const { findings } = lintPacks(filesOf(Object.fromEntries(entries)), { asOf: AS_OF, only: ["misplaced-pack"] });
  return findings.map(({ file, message }) => `${file} ${JSON.stringify(message.params)}`);
};

test("tells a folder that is called almost like that of its kind, and one of another kind", () => {
  expect(moved("marketplaces/", "marketplace/")).toEqual([
    'marketplace/shop/pack.json {"kind":"marketplace","expected":"marketplaces/","received":"marketplace/"}',
  ]);
  expect(moved("markets/", "categories/")).toEqual([
    'categories/eu/pack.json {"kind":"market","expected":"markets/","received":"categories/"}',
  ]);
});

test("leaves packs without such a folder, and folders of another order, alone", () => {
  expect(moved("marketplaces/shop/", "shop/")).toEqual([]);
  expect(moved("marketplaces/shop/", "ours/shop/")).toEqual([]);
});
