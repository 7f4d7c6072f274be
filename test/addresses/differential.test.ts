import addressFormatter from "@fragaria/address-formatter";
import fc from "fast-check";
import { hasSubdivisionData, inferSubdivision, validatePostalCode } from "postal-code-checker";
import { describe, expect, test } from "vitest";
import { addressForm } from "../../src/addresses/addressForm.js";
import { formatAddress } from "../../src/addresses/formatAddress.js";
import type { AddressFormat } from "../../src/model/addressFormat.js";
import { allFormats } from "./allFormats.js";

/** Countries that postal-code-checker does not have. */
const ONLY_OURS = ["AC", "TA", "XK"];

const withPostcodes = allFormats.filter(
  ({ country, postcode }) => postcode !== undefined && !ONLY_OURS.includes(country),
);

/** Forms that our data knows and Google's does not: grouped in Chile, one a house in Kazakhstan, with the additional number in Saudi Arabia. */
const OTHER_FORMS: { readonly [country: string]: RegExp } = {
  CL: /^\d{3}-\d{4}$/,
  KZ: /^[A-Z]\d{2}[A-Z]\d[A-Z]\d$/,
  SA: /^\d{5}-\d{4}$/,
};

/** Postcodes of the country, and what mistyping makes of them. */
function postcodesOf({ postcode }: AddressFormat): fc.Arbitrary<string> {
  const right = fc.constantFrom(...(postcode?.examples ?? []));
  const place = fc.nat({ max: 8 });
  const digit = fc.constantFrom(..."0123456789AKZ -");
  return fc.oneof(
    right,
    fc.tuple(right, place, digit).map(([text, at, by]) => text.slice(0, at) + by + text.slice(at + 1)),
    fc.tuple(right, place, digit).map(([text, at, by]) => text.slice(0, at) + by + text.slice(at)),
    fc.tuple(right, place).map(([text, at]) => text.slice(0, at) + text.slice(at + 1)),
    fc.string({ unit: digit, maxLength: 8 }),
  );
}

describe("against postal-code-checker (Google's data of July 2026)", () => {
  // Explained: we refuse zeros alone, take another writing of a postcode where it is understood, and know forms that they do not.
  test.each(withPostcodes.map((format) => [format.country, format] as const))("postcodes of %s", (country, format) => {
    const { postcode } = addressForm(format);
    fc.assert(
      fc.property(postcodesOf(format), (text) => {
        const [ours, theirs] = [postcode?.written(text), validatePostalCode(country, text)];
        if (ours !== undefined && OTHER_FORMS[country]?.test(ours) === true) return;
        if (ours !== undefined) expect(validatePostalCode(country, ours), `${text}, written ${ours}`).toBe(true);
        else if (theirs) expect(text).toMatch(/^[0 -]*$/);
      }),
      { numRuns: 200 },
    );
  });

  // Explained: for China we know the first digits of each province by the examples of its districts; they know nothing.
  const divided = allFormats.filter(({ country }) => hasSubdivisionData(country));

  test("the same countries have postcodes by subdivision", () => {
    const ours = allFormats.filter(({ subdivisions = [] }) =>
      subdivisions.some(({ postcode }) => postcode !== undefined),
    );
    expect(ours.map(({ country }) => country)).toEqual([...divided.map(({ country }) => country), "CN"].sort());
  });

  test.each(divided.map((format) => [format.country, format] as const))(
    "subdivisions of postcodes of %s",
    (country, format) => {
      const form = addressForm(format);
      const keys = (format.subdivisions ?? []).map(({ key }) => key);
      fc.assert(
        fc.property(postcodesOf(format), (text) => {
          const code = form.postcode?.written(text);
          if (code === undefined) return;
          const ours = keys.filter((key) => form.division?.(key)?.begins?.test(code) === true);
          expect(ours.sort()).toEqual(
            inferSubdivision(country, code)
              .map((one) => one.code)
              .sort(),
          );
        }),
        { numRuns: 200 },
      );
    },
  );
});

/** Where OpenCage's order differs: R street, C city, S province, Z postcode; ours first. Ours is Google's, which follows the posts. */
const OTHER_ORDER: { readonly [difference: string]: readonly string[] } = {
  // OpenCage writes the postcode behind the city; the posts of these countries, before it.
  "RZC RCZ": ["BG", "DO", "MU", "XK"],
  // OpenCage writes the postcode before the city; Google's data, behind it.
  "RCZ RZC": ["HN", "IL", "JO", "MN", "PW", "SD"],
  // OpenCage writes from large to small in Latin letters as well; we only in the country's own script.
  "RCSZ ZSCR": ["CN"],
  "RCSZ SCRZ": ["KR"],
  "RCZ ZCR": ["TW"],
  // OpenCage follows the Soviet order, from large to small.
  "RZCS SZCR": ["BY"],
  "RZC ZCR": ["KG"],
  "ZSCR SZCR": ["KZ"],
  // Single differences in the place of postcode or province.
  "RCSZ RZCS": ["CO"],
  "ZRC RZC": ["GN"],
  "CRZ ZCR": ["HU"],
  "RCSZ RCZS": ["ID", "KY"],
  "SCRZ CRSZ": ["IR"],
  "RZCS RCSZ": ["UZ"],
};

const WORDS = { R: "Roadname", C: "Cityname", S: "Statename", Z: "Codename" };

const orderIn = (text: string): readonly string[] =>
  Object.entries(WORDS)
    .map(([letter, word]) => [text.indexOf(word), letter] as const)
    .filter(([at]) => at !== -1)
    .sort(([a], [b]) => a - b)
    .map(([, letter]) => letter);

describe("against OpenCage's templates (@fragaria/address-formatter)", () => {
  test("the order of the parts is the same, but for reviewed differences", () => {
    const found: Record<string, string[]> = {};
    for (const format of allFormats) {
      const { country } = format;
      const parts = { street: WORDS.R, city: WORDS.C, province: WORDS.S, postcode: WORDS.Z, country };
      const ours = orderIn(formatAddress(parts, format, { capitals: false }));
      const components = { road: WORDS.R, city: WORDS.C, state: WORDS.S, postcode: WORDS.Z, countryCode: country };
      const theirs = orderIn(String(addressFormatter.format(components, { fallbackCountryCode: "US" })));
      const common = (one: readonly string[], other: readonly string[]): string =>
        one.filter((part) => other.includes(part)).join("");
      const difference = `${common(ours, theirs)} ${common(theirs, ours)}`;
      if (common(ours, theirs) !== common(theirs, ours)) found[difference] = [...(found[difference] ?? []), country];
    }
    expect(found).toEqual(OTHER_ORDER);
  });
});
