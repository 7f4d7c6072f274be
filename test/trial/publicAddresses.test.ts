import { describe, expect, test } from "vitest";
import { checkAddress } from "../../src/addresses/checkAddress.js";
import { formatAddress } from "../../src/addresses/formatAddress.js";
import { normaliseAddress } from "../../src/addresses/normaliseAddress.js";
import { allAddresses, allFormats } from "../addresses/allFormats.js";
import { compileForTest } from "../checks/compileForTest.js";
import { PLANTED_DEFECTS } from "./plantedDefects.js";
import { PUBLIC_ADDRESSES } from "./publicAddresses.js";

const told = (address: object): readonly string[] =>
  checkAddress(address, allFormats).problems.map(({ part, fault }) => `${part} ${fault}`);

const addressOf = (site: string) => {
  const found = PUBLIC_ADDRESSES.find(([one]) => one === site);
  if (found === undefined) throw new TypeError(`no address of ${site}`);
  return found[1];
};

/** What a rule says of an address: the outcome, and where. */
function judgedBy(demands: object, address: object): readonly unknown[] {
  const check = compileForTest(
    { address: { of: "merchant.address", ...demands } },
    { subject: "merchant", vocabulary: { addresses: allAddresses } },
  );
  const dossier = { merchant: { address: { ...address } } };
  const outcome = check.outcome(dossier as never);
  return outcome === true ? [true] : [outcome, check.detail(dossier as never).path];
}

describe("public addresses", () => {
  test("so many, of so many countries", () => {
    expect(PUBLIC_ADDRESSES.length).toBeGreaterThanOrEqual(60);
    expect(new Set(PUBLIC_ADDRESSES.map(([, { country }]) => country)).size).toBeGreaterThan(35);
  });

  test.each(PUBLIC_ADDRESSES)("%s is in order", (_, address) => {
    expect(checkAddress(address, allFormats)).toEqual({ outcome: "pass", problems: [] });
  });

  test.each(PUBLIC_ADDRESSES)("%s, normalised and formatted, still is", (_, address) => {
    const once = normaliseAddress(address, allFormats);
    expect(told(once)).toEqual([]);
    expect(normaliseAddress(once, allFormats)).toEqual(once);
    expect(told(normaliseAddress(address, allFormats, true))).toEqual([]);
    expect(formatAddress(once, allFormats).toUpperCase()).toContain(once.city?.toUpperCase());
  });
});

describe("planted defects", () => {
  test("so many", () => {
    expect(PLANTED_DEFECTS.length).toBeGreaterThanOrEqual(60);
  });

  test.each(PLANTED_DEFECTS)("%s: %s %j is told as %s", (site, part, text, expected) => {
    const { [part]: _, ...rest } = addressOf(site) as { readonly [part: string]: unknown };
    expect(told(text === "" ? rest : { ...rest, [part]: text })).toContain(expected);
  });

  test("street and city exchanged: the city that is a number is told", () => {
    expect(told({ ...addressOf("https://www.bundesbank.de"), city: "14", street: "Frankfurt" })).toEqual([
      "city missing",
    ]);
  });

  test.each([
    ["https://www.bundesbank.de", "Postfach 10 06 02"],
    ["https://www.getty.edu", "P.O. Box 1200"],
    ["https://www.bde.es", "Apartado de Correos 15"],
    ["https://www.senat.fr", "BP 12"],
  ])("%s: the post office box %s", (site, street) => {
    const address = {
      ...(PUBLIC_ADDRESSES.find(([one]) => one === site)?.[1] ?? { country: "FR" }),
      street,
      poBox: false,
    };
    expect(judgedBy({ noPoBox: true }, address)).toEqual([false, "/merchant/address/street"]);
  });

  test.each(PUBLIC_ADDRESSES)("%s: no post office box where there is none", (_, address) => {
    expect(judgedBy({ noPoBox: true }, { ...address, poBox: false })).toEqual([true]);
  });

  test.each(["https://www.bundesbank.de", "https://www.szse.cn", "https://www.nms.ac.uk"])(
    "%s: a house number that is missing",
    (site) => {
      const address = addressOf(site);
      const street = String(address.street)
        .replace(/\d+号?/g, "")
        .trim();
      expect(judgedBy({ houseNumber: true }, { ...address, street, houseNumber: "" })[0]).toBe(false);
    },
  );

  test("too long", () => {
    const address = addressOf("https://www.bsp.gov.ph");
    expect(judgedBy({ maxLength: { street: 20 } }, address)).toEqual([false, "/merchant/address/street"]);
    expect(judgedBy({ maxLength: { street: 60 } }, address)).toEqual([true]);
  });
});
