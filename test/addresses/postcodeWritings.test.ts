import { describe, expect, test } from "vitest";
import { addressForm } from "../../src/addresses/addressForm.js";
import { normaliseAddress } from "../../src/addresses/normaliseAddress.js";
import { allFormats, formatOfCountry } from "./allFormats.js";
import { writingsOf } from "./writingsOf.js";

const withPostcodes = allFormats.flatMap(({ country, postcode }) =>
  postcode === undefined ? [] : [[country, postcode] as const],
);

/** Zeros alone are a placeholder. */
const isMeant = (text: string): boolean => /[1-9A-Z]/.test(text);

/** Other ways of writing the same: without separators, with others, wider, in small letters. */
const rewritten = (text: string): readonly string[] => [
  text.replace(/[ -]/g, ""),
  text.replace(/[ -]/g, " "),
  text.replace(/[ -]/g, "-"),
  text.replace(/[ -]/g, "  "),
  ` ${text.toLowerCase()} `,
  text.replace(/[0-9A-Z]/g, (character) => String.fromCodePoint((character.codePointAt(0) ?? 0) + 0xfee0)),
];

describe("what a country's pattern lets write in several ways is written in one", () => {
  test.each(withPostcodes)("%s", (country, { pattern, examples }) => {
    const { postcode } = addressForm(formatOfCountry(country));
    const separated = examples.some((example) => /[ -]/.test(example));
    const texts = writingsOf(pattern).filter(isMeant);
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts) {
      const written = postcode?.written(text) ?? "";
      expect(postcode?.fits(written), text).toBe(true);
      expect(postcode?.written(written), text).toBe(written);
      for (const other of rewritten(text)) expect(postcode?.written(other), `${text}, given as ${other}`).toBe(written);
      // With a separator where the pattern has a place for one, if the country's examples have any.
      const places = texts.filter((one) => one !== text && one.replace(/[ -]/g, "") === text);
      if (separated && places.length > 0) expect(written, text).not.toBe(text);
    }
  });

  test.each([
    ["GB", "BFPO61", "BFPO 61"],
    ["GB", "bfpo-1234", "BFPO 1234"],
    ["GB", "GIR0AA", "GIR 0AA"],
    ["MT", "VLT117", "VLT 117"],
    ["PE", "LIMA5", "LIMA 5"],
    ["PE", "CALLAO02", "CALLAO 02"],
    ["KY", "KY11100", "KY1-1100"],
    ["KY", "11100", "KY1-1100"],
    ["CR", "1011000", "101-1000"],
    ["GU", "969101234", "96910-1234"],
    ["MP", "96950 1234", "96950-1234"],
    ["OM", "PC 133", "133"],
    ["OM", "pc133", "133"],
    ["AI", "AI-2640", "2640"],
    ["AI", "ai2640", "2640"],
    ["LB", "11072810", "1107 2810"],
    ["SE", "114 55", "11455"],
    ["FR", "33000 CEDEX", "33000"],
    ["FR", "75008 CEDEX 08", "75008"],
    ["FR", "75351 Paris Cedex 07", "75351"],
    ["FR", "92055 PARIS LA DEFENSE CEDEX", "92055"],
    ["FR", "F-75008", "75008"],
    ["MC", "98014 MONACO CEDEX", "98014"],
    ["BR", "CEP 01310-200", "01310-200"],
    ["BR", "CEP: 01310200", "01310-200"],
    ["MX", "C.P. 06000", "06000"],
    ["MX", "CP 06000", "06000"],
    ["IN", "PIN - 110001", "110001"],
    ["IN", "Pin code: 110001", "110001"],
    ["US", "ZIP 94043", "94043"],
    ["US", "Zip Code: 94043-1351", "94043-1351"],
    ["GB", "Postcode: sw1a2aa", "SW1A 2AA"],
    ["CA", "Postal code M5V3L9", "M5V 3L9"],
    ["CN", "邮编：518057", "518057"],
    ["CN", "P.C. 518057", "518057"],
    ["JP", "〒100-0001", "100-0001"],
    ["JP", "〒 １００－０００１", "100-0001"],
    ["KR", "(우)04524", "04524"],
    ["KR", "우 04524", "04524"],
    ["GR", "Τ.Κ. 117 42", "117 42"],
    ["DE", "D-10115", "10115"],
    ["LV", "LV1050", "LV-1050"],
    ["NL", "1071xx", "1071 XX"],
  ])("%s: %s is %s", (country, text, expected) => {
    expect(addressForm(formatOfCountry(country)).postcode?.written(text)).toBe(expected);
    const address = { street: "88 Example Road", city: "Sampleton", country, postcode: text };
    expect(normaliseAddress(address, allFormats).postcode).toBe(expected);
  });

  test.each([
    ["FR", "7500 CEDEX 08"],
    ["FR", "CEDEX 08"],
    ["FR", "75008 PARIS"],
    ["DE", "10115 CEDEX"],
    ["DE", "PLZ"],
    ["US", "ZIP CODE"],
    ["US", "CEP 94043"],
    ["GB", "Postcode"],
    ["IN", "PIN 11000"],
    ["FR", `75008 ${"PARIS ".repeat(20)}CEDEX`],
  ])("%s: %s is none", (country, text) => {
    expect(addressForm(formatOfCountry(country)).postcode?.written(text)).toBeUndefined();
  });
});
