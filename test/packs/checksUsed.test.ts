import { expect, test } from "vitest";
import { createChecker } from "../../src/engine/checker.js";
import { packs } from "../../src/generated/packs.js";
import { checksUsed } from "../../src/packs/checksUsed.js";
import { load, packFolder } from "../engine/packFiles.js";

const packWith = (demands: object) =>
  load(
    packFolder(
      "markets/eu",
      { kind: "market", markets: ["EU"] },
      {
        goods: {
          address: { subject: "merchant", source: "law", check: { address: { of: "merchant.address", ...demands } } },
        },
      },
    ),
  ).packs;

const address = { street: "Пушкина 1", city: "Berlin", postcode: false, country: "DE" };
const addressLatin = { street: "Hauptstrasse 1", city: "Berlin", postcode: false, country: "DE" };

test.each([
  [{ require: ["postcode"] }, ["address", "required"], "/merchant/address/postcode"],
  [{ maxLength: { street: 5 } }, ["address", "length"], "/merchant/address/street"],
  [{ script: "Latin" }, ["address", "forbidden"], "/merchant/address/street"],
  [{ matches: "merchant.addressLatin" }, ["address", "same"], "/merchant/address/street"],
  [{ country: ["FR"] }, ["address"], "/merchant/address/country"],
])("a pack whose only check is an address with %j brings all that judges it", (demands, kinds, path) => {
  const own = packWith(demands);
  expect(Object.keys(own[0]?.uses.checks ?? {})).toEqual(kinds);
  const report = createChecker({ packs: own }).check(
    { merchant: { address, addressLatin } },
    { market: "DE" },
    { asOf: "2026-11-22" },
  );
  expect(report.findings.map((finding) => [finding.outcome, finding.path])).toEqual([["fail", path]]);
});

test("every pack that ships brings the kinds that its checks use", () => {
  for (const { id, rules, uses } of packs) {
    const needed = Object.keys(checksUsed(rules.map(({ clauses }) => clauses.map(({ check }) => check))));
    expect([id, needed.filter((kind) => uses.checks[kind] === undefined)]).toEqual([id, []]);
  }
});
