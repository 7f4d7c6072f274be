import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addressForm } from "../../src/addresses/addressForm.js";
import { checkAddress } from "../../src/addresses/checkAddress.js";
import { formatAddress } from "../../src/addresses/formatAddress.js";
import { normaliseAddress } from "../../src/addresses/normaliseAddress.js";
import type { AddressFormat, Subdivision } from "../../src/model/addressFormat.js";
import type { Address } from "../../src/model/dossier/address.js";
import { compileForTest } from "../checks/compileForTest.js";
import { allAddresses, allFormats } from "./allFormats.js";

const RUNS = { numRuns: 600 };

const LOCAL: { readonly [country: string]: readonly [street: string, city: string] } = {
  AE: ["شارع الشيخ زايد", "العين"],
  CN: ["科技路88号", "某某市"],
  JP: ["西新宿2-8-1", "新宿区"],
  KR: ["세종대로 110", "중구"],
  TW: ["至善路二段221號", "士林區"],
};

/** The examples of the country that belong to the subdivision. */
function postcodesIn({ postcode }: AddressFormat, division: Subdivision | undefined): readonly string[] {
  const begins = division?.postcode === undefined ? undefined : new RegExp(`^(?:${division.postcode})`);
  return (postcode?.examples ?? []).filter((example) => begins?.test(example) !== false);
}

/** Addresses in order, of every country, in the country's script or in Latin letters. */
const addresses: fc.Arbitrary<Address> = fc
  .constantFrom(...allFormats)
  .chain((format) =>
    fc.tuple(fc.constant(format), fc.constantFrom(undefined, ...(format.subdivisions ?? [])), fc.boolean(), fc.nat()),
  )
  .map(([format, division, local, pick]): Address | undefined => {
    const { country, require } = format;
    const [street, city] = (local ? LOCAL[country] : undefined) ?? ["88 Example Road", "Sampleton"];
    const codes = postcodesIn(format, division);
    const postcode = codes[pick % Math.max(1, codes.length)];
    const inLatin = division?.latin ?? division?.name;
    const province = local && LOCAL[country] !== undefined ? division?.name : inLatin;
    if (require.includes("S") && province === undefined && format.subdivisions !== undefined) return undefined;
    if (require.includes("Z") && postcode === undefined) return undefined;
    const free = require.includes("S") && format.subdivisions === undefined ? { province: "Anywhere" } : {};
    return {
      street,
      city,
      country,
      ...free,
      ...(province === undefined ? {} : { province }),
      ...(postcode === undefined ? {} : { postcode }),
    };
  })
  .filter((address): address is Address => address !== undefined);

/** Other writings of the same: case, spaces, hyphens, width. */
const rewritten = (address: Address, pick: number): Address => {
  const ways: readonly ((text: string) => string)[] = [
    (text) => text.toLowerCase(),
    (text) => ` ${text}  `,
    (text) => text.replace(/[ -]/g, ""),
    (text) => text.replace(/[0-9]/g, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
  ];
  const way = ways[pick % ways.length] ?? String;
  const { province, postcode, country } = address;
  const format = allFormats.find((one) => one.country === country);
  // A name that stands for several is not understood, and so stays as it was written.
  const isNamed =
    format !== undefined && typeof province === "string" && addressForm(format).division?.(province)?.is !== undefined;
  return {
    ...address,
    ...(isNamed ? { province: way(province) } : {}),
    ...(typeof postcode === "string" ? { postcode: way(postcode) } : {}),
  };
};

const inOrder = compileForTest(
  { address: { of: "merchant.address", order: "country-order" } },
  { subject: "merchant", vocabulary: { addresses: allAddresses } },
);

describe("addresses of every country", () => {
  test("in order pass, in every writing", () => {
    fc.assert(
      fc.property(addresses, fc.nat({ max: 3 }), (address, pick) => {
        expect(checkAddress(address, allFormats)).toEqual({ outcome: "pass", problems: [] });
        expect(checkAddress(rewritten(address, pick), allFormats)).toEqual({ outcome: "pass", problems: [] });
      }),
      RUNS,
    );
  });

  test("normalised twice are the same as once, and the same however they were written", () => {
    fc.assert(
      fc.property(addresses, fc.nat({ max: 3 }), (address, pick) => {
        const once = normaliseAddress(rewritten(address, pick), allFormats);
        expect(normaliseAddress(once, allFormats)).toEqual(once);
        expect(once).toEqual(normaliseAddress(address, allFormats));
        expect(checkAddress(once, allFormats).outcome).toBe("pass");
      }),
      RUNS,
    );
  });

  test("any text as a postcode is written the same twice", () => {
    fc.assert(
      fc.property(fc.constantFrom(...allFormats), fc.string({ unit: "grapheme", maxLength: 10 }), (format, text) => {
        const { postcode } = addressForm(format);
        const once = postcode?.written(text);
        if (once !== undefined) expect(postcode?.written(once)).toBe(once);
      }),
      { numRuns: 3000 },
    );
  });

  test("formatted, and given back as one text, are in the order of their country", () => {
    fc.assert(
      fc.property(addresses, fc.boolean(), (address, capitals) => {
        const text = formatAddress(address, allFormats, { capitals });
        const { district = false, city, province = false, postcode = false } = address;
        const merchant = { address: { ...address, district, city, province, postcode, text } };
        expect(inOrder.outcome({ merchant } as never), text).toBe(true);
      }),
      RUNS,
    );
  });

  test("formatted in either form lose neither street nor city", () => {
    fc.assert(
      fc.property(addresses, fc.constantFrom("local", "latin"), (address, form) => {
        const text = formatAddress(address, allFormats, { form, capitals: false });
        expect(text).toContain(address.street);
        expect(text).toContain(address.city);
        expect(text).not.toMatch(/^[ ,-]|[ ,-]$|%|undefined/m);
      }),
      RUNS,
    );
  });

  test("the postcode or province of another place is told, the right part named", () => {
    fc.assert(
      fc.property(addresses, (address) => {
        const { problems } = checkAddress({ ...address, province: "Atlantis" }, allFormats);
        const format = allFormats.find(({ country }) => country === address.country);
        const closed = format?.subdivisions !== undefined && format.format.includes("%S");
        expect(problems.map(({ part }) => part)).toEqual(closed ? ["province"] : []);
      }),
      RUNS,
    );
  });
});
