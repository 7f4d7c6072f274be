import { expect, test } from "vitest";
import { lintPacks } from "../../../src/lint/lintPacks.js";
import { AS_OF, CLEAN, type Contents, filesOf } from "../packsForLint.js";

/** What is found where the pack of the marketplace has this name, and the vocabulary those. */
function found(id: string, known: readonly string[]): readonly string[] {
  const entries = Object.entries(CLEAN).map(([path, content]): [string, Contents[string]] => {
    const moved = path.replace("marketplaces/shop/", `marketplaces/${id}/`);
    return [moved, path.endsWith("shop/pack.json") ? { ...content, id } : content];
  });
  const names = Object.fromEntries(known.map((name) => [name, { en: name, "zh-CN": name }]));
  const files = filesOf(Object.fromEntries([...entries, ["vocabulary/marketplaces.json", names]]));
  const { findings } = lintPacks(files, { asOf: AS_OF, skip: ["canonical-form", "unused-words"] });
  return findings.map(({ lint, file, message: { params } }) => `${lint} ${file} ${JSON.stringify(params)}`);
}

test("a marketplace one letter beside one that there is", () => {
  expect(found("bazar", ["bazaar", "shop"])).toEqual([
    'unknown-marketplace marketplaces/bazar/pack.json {"marketplace":"bazar","suggestion":"bazaar"}',
  ]);
});

test("a marketplace of one's own, far from all others or declared beside one that is near", () => {
  expect(found("moon-mall", ["bazaar", "shop"])).toEqual([]);
  expect(found("bazar", ["bazaar", "bazar"])).toEqual([]);
  expect(found("moon", ["noon"])).toEqual([]);
});
