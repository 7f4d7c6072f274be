import { expect, test } from "vitest";
import { diffScope } from "../../src/diff/diffScope.js";
import type { Scope } from "../../src/packs/pack.js";

const meaning = {
  groups: { EU: ["DE", "FR", "IT"], GCC: ["SA", "AE"] },
  categories: { electronics: { parents: ["electrical"] }, electrical: {}, toys: {} },
};

const told = (before: Scope, after: Scope) =>
  diffScope(before, after, meaning).map(({ of, gained, lost, effect }) => [of, gained, lost, effect]);

test.each<[Scope, Scope, unknown[]]>([
  [{ markets: ["DE"] }, { markets: ["DE", "FR"] }, [["markets", ["FR"], [], "stricter"]]],
  [{ markets: ["EU"] }, { markets: ["DE", "FR"] }, [["markets", [], ["IT"], "looser"]]],
  [{ markets: ["DE"] }, { markets: ["US"] }, [["markets", ["US"], ["DE"], "either"]]],
  [{ markets: ["DE", "FR", "IT"] }, { markets: ["EU"] }, []],
  [{ markets: ["US"] }, { markets: ["US", "EU", "SA"] }, [["markets", ["EU", "SA"], [], "stricter"]]],
  [{ markets: ["EU"] }, { markets: ["EU"], exceptMarkets: ["DE"] }, [["markets", [], ["DE"], "looser"]]],
  [{ exceptMarkets: ["DE"] }, {}, [["markets", ["DE"], [], "stricter"]]],
  [{ markets: ["DE"] }, {}, [["markets", ["elsewhere"], [], "stricter"]]],
  [{}, { markets: ["DE"] }, [["markets", [], ["elsewhere"], "looser"]]],
  [{ markets: ["US"] }, { markets: ["US-CA"] }, [["markets", [], ["US"], "looser"]]],
  [{ markets: ["US-CA"] }, { markets: ["US"] }, [["markets", ["US"], [], "stricter"]]],
  [{ sellers: ["CN"] }, { exceptSellers: ["CN"] }, [["sellers", ["elsewhere"], ["CN"], "either"]]],
  [{ categories: ["electronics"] }, { categories: ["electrical"] }, [["categories", ["electrical"], [], "stricter"]]],
  [{ categories: ["electrical"] }, { categories: ["electrical", "electronics"] }, []],
  [{ marketplaces: ["amazon"] }, { marketplaces: ["ebay"] }, [["marketplaces", ["ebay"], ["amazon"], "either"]]],
  [
    { markets: ["DE"], categories: ["toys"] },
    { markets: ["FR"] },
    [
      ["markets", ["FR"], ["DE"], "either"],
      ["categories", ["elsewhere"], [], "stricter"],
    ],
  ],
])("%j to %j", (before, after, expected) => {
  expect(told(before, after)).toEqual(expected);
});

test("the scope as it is now stands beside", () => {
  expect(diffScope({}, { markets: ["EU"], exceptMarkets: ["FR"] }, meaning)).toMatchObject([
    { now: { only: ["EU"], except: ["FR"] } },
  ]);
});
