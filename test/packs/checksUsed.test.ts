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
  [{ matches: "merchant.addressLatin" }, ["address", "address-matches", "same"], "/merchant/address/street"],
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

test.each([
  [{ noPoBox: true }, "address-no-po-box", "/merchant/address/street"],
  [{ houseNumber: true }, "address-house-number", "/merchant/address/houseNumber"],
  [{ order: "english-order" }, "address-order", "/merchant/address/text"],
])("an address with %j is judged by %s", (demands, kind, path) => {
  const own = packWith(demands);
  expect(Object.keys(own[0]?.uses.checks ?? {})).toEqual(["address", kind]);
  const text = "Germany, Berlin, Postfach";
  const merchant = {
    address: { text, street: "Postfach", houseNumber: "", city: "Berlin", province: "Berlin", country: "DE" },
  };
  const report = createChecker({ packs: own }).check({ merchant }, { market: "DE" }, { asOf: "2026-11-22" });
  expect(report.findings.map((finding) => [finding.outcome, finding.path])).toEqual([["fail", path]]);
});

test("the form of an address is judged by a kind of its own", () => {
  expect(Object.keys(packWith({ format: "country" })[0]?.uses.checks ?? {})).toEqual(["address", "address-format"]);
});

test("what is demanded of other things brings nothing that judges addresses", () => {
  const other = [
    { image: { format: ["jpeg"] } },
    { pattern: { of: "listing.title", matches: "^A" } },
    { role: { type: "importer", address: { country: "DE" } } },
  ];
  expect(Object.keys(checksUsed(other)).filter((kind) => kind.startsWith("address-"))).toEqual([]);
});

test("every pack that ships brings the kinds that its checks use", () => {
  for (const { id, rules, uses } of packs) {
    const needed = Object.keys(checksUsed(rules.map(({ clauses }) => clauses.map(({ check }) => check))));
    expect([id, needed.filter((kind) => uses.checks[kind] === undefined)]).toEqual([id, []]);
  }
});
