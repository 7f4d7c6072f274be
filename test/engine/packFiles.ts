import { type LoadedPacks, loadPacks, type PackFiles } from "../../src/packs/loadPacks.js";

const source = {
  title: "Test authority",
  publisher: "Nobody",
  kind: "law",
  evidence: "primary",
  checkedOn: "2026-11-01",
};

/** A small vocabulary for tests. */
const vocabulary = {
  "vocabulary/countries.json": Object.fromEntries(["CN", "HK", "DE", "FR", "US", "JP", "GB"].map((code) => [code, {}])),
  "vocabulary/groups.json": { EU: ["DE", "FR"] },
  "vocabulary/categories.json": {
    electronics: { parents: ["electrical-equipment"] },
    "electrical-equipment": {},
    "radio-equipment": {},
    toys: {},
    "books-media": {},
  },
  "vocabulary/marketplaces.json": { amazon: {}, ebay: {} },
  "vocabulary/remedies.json": { "do-it": { leadTimeDays: [1, 5] } },
};

/** A pack's folder as files: `pack.json` with one source called `law`, and topic files. */
export function packFolder(path: string, pack: object, topics: { readonly [topic: string]: object }): PackFiles {
  const id = path.slice(path.lastIndexOf("/") + 1);
  const head = { id, version: "1.0.0", owners: ["tests"], sources: { law: source }, ...pack };
  return Object.fromEntries([
    [`${path}/pack.json`, JSON.stringify(head)],
    ...Object.entries(topics).map(([topic, rules]) => [`${path}/${topic}.json`, JSON.stringify(rules)]),
  ]);
}

/** Packs for tests: a law pack `eu` (DE, FR) of the given listing rules unless folders are given. */
export function load(...folders: readonly PackFiles[]): LoadedPacks {
  const files = Object.entries(vocabulary).map(([path, value]) => [path, JSON.stringify(value)] as const);
  return loadPacks(Object.assign({}, Object.fromEntries(files), ...folders) as PackFiles);
}

/** A law pack for the EU with these rules about listings; each has the source `law`. */
export const euPack = (rules: { readonly [key: string]: object }, subject = "listing"): PackFiles =>
  packFolder(
    "markets/eu",
    { kind: "market", markets: ["EU"] },
    { goods: { $defaults: { subject, source: "law" }, ...rules } },
  );

/** Category packs without rules, so that categories are covered. */
export const categoryPacks: PackFiles = Object.assign(
  {},
  packFolder("categories/toys", { kind: "category" }, {}),
  packFolder("categories/electrical-equipment", { kind: "category" }, {}),
  packFolder(
    "categories/radio-equipment",
    {
      kind: "category",
      category: { among: ["toys", "electronics"], members: { "===": [{ var: "listing.traits.radio" }, true] } },
    },
    {},
  ),
) as PackFiles;
