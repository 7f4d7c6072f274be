import { describe, expect, test } from "vitest";
import { addressBook } from "../../src/addresses/addressBook.js";
import type { AddressBook, CountryForm } from "../../src/checks/address/countryForm.js";
import { createChecker } from "../../src/engine/checker.js";
import baseline from "../../src/generated/rules/baseline.js";
import type { Finding } from "../../src/model/finding.js";
import { withAddresses } from "../../src/packs/withAddresses.js";
import { formatOfCountry } from "./allFormats.js";

const address = { street: "Pariser Platz 2", city: "Berlin", postcode: "1011", country: "DE" };
const germany = addressBook([formatOfCountry("DE")]);

function findingOf(addresses?: AddressBook, packs = [baseline]): Finding | undefined {
  const checker = createChecker({ packs, ...(addresses === undefined ? {} : { addresses }) });
  const { findings } = checker.check({ merchant: { address } }, { market: "US" }, { asOf: "2026-11-22" });
  return findings.find(({ rule }) => rule === "baseline/address/form");
}

describe("a checker and the countries that it was given", () => {
  test("none, or others: not known, and why", () => {
    for (const addresses of [undefined, addressBook([formatOfCountry("FR")])])
      expect(findingOf(addresses)).toMatchObject({
        outcome: "unknown",
        path: "/merchant/address/country",
        unknown: { why: "not-loaded", paths: ["/merchant/address/country"] },
      });
  });

  test("the right one", () => {
    expect(findingOf(germany)).toMatchObject({ outcome: "fail", path: "/merchant/address/postcode" });
  });

  test("packs that bring them", () => {
    expect(findingOf(undefined, [...withAddresses([baseline], germany)])).toMatchObject({ outcome: "fail" });
  });

  test("one that is loaded later", () => {
    const book = new Map<string, CountryForm>();
    const checker = createChecker({ packs: [baseline], addresses: book });
    const outcome = () =>
      checker
        .check({ merchant: { address } }, { market: "US" }, { asOf: "2026-11-22" })
        .findings.find(({ rule }) => rule === "baseline/address/form")?.outcome;
    expect(outcome()).toBe("unknown");
    for (const [country, form] of germany) book.set(country, form);
    expect(outcome()).toBe("fail");
  });
});
