import { describe, expect, test } from "vitest";
import { checkAddress } from "../../src/addresses/checkAddress.js";
import { formatAddress } from "../../src/addresses/formatAddress.js";
import { PARTS, type PartLetter } from "../../src/checks/address/countryForm.js";
import type { Address } from "../../src/model/dossier/address.js";
import { allFormats, formatOfCountry } from "./allFormats.js";
import { INSTITUTIONS } from "./institutions.js";
import { PUBLIC_PLACES } from "./publicPlaces.js";

const told = (address: Address): readonly string[] => {
  const { outcome, problems } = checkAddress(address, allFormats);
  return [outcome, ...problems.map(({ part, fault }) => `${part} ${fault}`)];
};

const lettersOf = (country = ""): readonly PartLetter[] =>
  [...formatOfCountry(country).require].filter((letter): letter is PartLetter => letter in PARTS);

/** A good postcode of the country that is not of the address's own subdivision. */
function postcodeElsewhere({ country = "", province }: Address): string | undefined {
  const { subdivisions = [], postcode } = formatOfCountry(country);
  const own = subdivisions.find(
    ({ key, name, latin }) => typeof province === "string" && [key, name, latin].includes(province),
  );
  const begins = own?.postcode === undefined ? undefined : new RegExp(`^(?:${own.postcode})`);
  return begins === undefined ? undefined : postcode?.examples.find((example) => !begins.test(example));
}

test("public houses of more than forty countries", () => {
  expect(new Set(INSTITUTIONS.map(([, { country }]) => country)).size).toBeGreaterThan(40);
});

describe.each(INSTITUTIONS)("%s", (_name, address) => {
  const letters = lettersOf(address.country);
  const required = letters.map((letter) => PARTS[letter]);

  test("is in order", () => {
    expect(told(address)).toEqual(["pass"]);
  });

  test("a part that is needed and missing is named", () => {
    for (const part of required) {
      const { [part]: _, ...rest } = address;
      expect(told(rest)).toEqual(["unknown", `${part} missing`]);
      expect(told({ ...address, [part]: "" })).toEqual(["fail", `${part} missing`]);
      expect(told({ ...address, [part]: " - " })).toEqual(["fail", `${part} missing`]);
    }
  });

  test("a postcode of another form is named", () => {
    if (typeof address.postcode !== "string") return;
    for (const postcode of [`${address.postcode}9Z`, `?${address.postcode}`, "0", "00000", "ABCDEFGHIJ"])
      expect(told({ ...address, postcode }), postcode).toEqual(["fail", "postcode postcode"]);
  });

  test("a postcode of another subdivision is named", () => {
    const postcode = postcodeElsewhere(address);
    if (postcode !== undefined) expect(told({ ...address, postcode })).toEqual(["fail", "postcode elsewhere"]);
  });

  test("a subdivision that there is not is named", () => {
    if (formatOfCountry(address.country ?? "").subdivisions !== undefined)
      expect(told({ ...address, province: "Atlantis" })).toEqual(["fail", "province subdivision"]);
  });

  test("is formatted without losing a part", () => {
    const text = formatAddress(address, allFormats, { capitals: false });
    for (const letter of letters.filter((one) => one !== "S" && one !== "Z")) {
      const part = address[PARTS[letter]];
      expect(text).toContain(part);
    }
  });
});

describe("public places of a hundred countries", () => {
  test("so many", () => {
    expect(PUBLIC_PLACES.length).toBeGreaterThan(150);
    expect(new Set(PUBLIC_PLACES.map(({ country }) => country)).size).toBeGreaterThan(100);
  });

  test.each(PUBLIC_PLACES)("$street, $city, $country is in order", (address) => {
    expect(told(address)).toEqual(["pass"]);
  });

  test.each(PUBLIC_PLACES)("$street, $city, $country: what is wrong is told, the right part named", (address) => {
    const format = formatOfCountry(address.country ?? "");
    if (typeof address.postcode === "string")
      expect(told({ ...address, postcode: `${address.postcode}-9Z` })).toEqual(["fail", "postcode postcode"]);
    if (format.subdivisions !== undefined && format.format.includes("%S"))
      expect(told({ ...address, province: "Ruritania" })).toEqual(["fail", "province subdivision"]);
    expect(told({ ...address, street: "" })).toEqual(["fail", "street missing"]);
  });
});
