import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { createChecker } from "../../src/engine/checker.js";
import { packs as all } from "../../src/generated/packs.js";
import { withSources } from "../../src/packs/withSources.js";
import { packsModule, slicePacks, splitSources } from "../../src/slice/index.js";

const target = { marketplace: "amazon", market: "DE" };
const asOf = "2026-11-22";
const ids = ["amazon", "de", "eu", "electronics"];
const whole = slicePacks(
  all.filter(({ id }) => ids.includes(id)),
  { targets: [target], categories: ["electronics"], asOf },
);
const { packs, sources } = splitSources(whole);

describe("packs whose sources come later", () => {
  test("are the same again once they have come", () => {
    expect(packs).not.toEqual(whole);
    expect(withSources(packs, sources)).toEqual(whole);
    expect(withSources(packs, {})).toEqual(packs);
  });

  test("are smaller, and carry no names of authorities", () => {
    const size = (some: typeof packs): number => gzipSync(packsModule(some)).length;
    expect(size(packs)).toBeLessThan(size(whole) * 0.7);
    const titles = whole.flatMap((pack) => Object.values(pack.sources).map(({ title }) => JSON.stringify(title)));
    const carried = (some: typeof packs) => titles.filter((title) => JSON.stringify(some).includes(title));
    expect(carried(packs)).toEqual([]);
    expect(carried(whole)).toEqual(titles);
  });

  test("say the same, but for the names of sources", () => {
    const dossier = {
      merchant: { country: "CN" },
      documents: [],
      listings: [{ sku: "A1", category: "electronics", title: "★" }],
    };
    const findingsOf = (some: typeof packs) =>
      createChecker({ packs: some })
        .check(dossier, target, { asOf })
        .findings.map(({ source, matter, ...finding }) => [finding, source.kind, source.evidence, matter?.id]);
    expect(findingsOf(packs)).toEqual(findingsOf(whole));
    expect(findingsOf(packs).length).toBeGreaterThan(50);
  });
});
