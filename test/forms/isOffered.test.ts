import { expect, test } from "vitest";
import { createChecker } from "../../src/engine/checker.js";
import { isOffered } from "../../src/forms/index.js";
import { packs } from "../../src/generated/packs.js";
import { dossiers } from "../property/dossiers.js";

const DE = { marketplace: "amazon", market: "DE" };

test.each([
  [{}, true],
  [{ on: "amazon" }, true],
  [{ on: [] }, false],
  [{ on: [{ market: "DE" }] }, true],
  [{ on: [{ marketplace: "amazon" }] }, true],
  [{ on: [{ marketplace: "amazon", market: "US" }, DE] }, true],
  [{ on: [{ marketplace: "ebay", market: "DE" }, { market: "US" }] }, false],
])("%j is offered on Amazon in Germany: %j", (listing, offered) => {
  expect(isOffered(listing, DE)).toBe(offered);
});

test("nothing is found in a listing that is not offered, and something in every other", () => {
  const dossier = dossiers.get("shenzhen-power-banks.json") as { readonly listings: readonly object[] };
  const { findings } = createChecker({ packs }).check(dossier, DE, { asOf: "2026-11-22", joinVariants: false });
  const found = dossier.listings.map((_, index) =>
    findings.some(({ subject }) => `${subject.pointer}/`.startsWith(`/listings/${index}/`)),
  );
  expect(dossier.listings.map((listing) => isOffered(listing, DE))).toEqual(found);
  expect(new Set(found).size).toBe(2);
});
