import { describe, expect, test } from "vitest";
import { addressForm } from "../../src/addresses/addressForm.js";
import { allFormats, formatOfCountry } from "./allFormats.js";

const written = (country: string, text: string): string | undefined =>
  addressForm(formatOfCountry(country)).postcode?.written(text);

describe("postcodes", () => {
  test("all 432 examples of Google's data are right, and written as they stand", () => {
    const examples = allFormats.flatMap(({ country, postcode }) =>
      (postcode?.examples ?? []).map((example) => [country, example] as const),
    );
    expect(examples).toHaveLength(432);
    for (const [country, example] of examples) expect(written(country, example), country).toBe(example);
  });

  test.each([
    ["GB", "sw1a 2aa", "SW1A 2AA"],
    ["GB", "SW1A2AA", "SW1A 2AA"],
    ["GB", "  w1a  1hq ", "W1A 1HQ"],
    ["GB", "bfpo 57", "BFPO 57"],
    ["JP", "1008111", "100-8111"],
    ["JP", "１００－８１１１", "100-8111"],
    ["JP", "100ー8111", "100-8111"],
    ["JP", "〒100-8111", "100-8111"],
    ["US", "02201 1020", "02201-1020"],
    ["US", "022011020", "02201-1020"],
    ["CA", "m5v3l9", "M5V 3L9"],
    ["NL", "nl-1071 xx", "1071 XX"],
    ["PL", "00901", "00-901"],
    ["PT", "1149014", "1149-014"],
    ["BR", "01310200", "01310-200"],
    ["IN", "110 004", "110004"],
    ["DE", "D-10117", "10117"],
    ["DE", "DE 10117", "10117"],
    ["CH", "CH-3005", "3005"],
    ["LI", "FL-9490", "9490"],
    ["LV", "1050", "LV-1050"],
    ["LV", "lv1050", "LV-1050"],
    ["AD", "500", "AD500"],
    ["SV", "1101", "CP 1101"],
    ["SA", "١٢٦٣١", "12631"],
    ["IR", "۱۱۹۳۶-۵۴۴۷۱", "11936-54471"],
    ["IN", "११०००४", "110004"],
    ["FR", "75001", "75001"],
    ["IE", "d02fh48", "D02 FH48"],
    ["SA", "12987 - 7318", "12987-7318"],
    ["KZ", "z05 h9b0", "Z05H9B0"],
    ["KZ", "010000", "010000"],
    ["CL", "834-0518", "8340518"],
  ])("%s: %s is %s", (country, text, expected) => {
    expect(written(country, text)).toBe(expected);
    expect(written(country, expected)).toBe(expected);
  });

  test.each([
    ["GB", "SW1A 2AAQQ"],
    ["GB", "XSW1A 2AA"],
    ["GB", "SW1A"],
    ["US", "2128"],
    ["US", "021-28"],
    ["US", "00000"],
    ["DE", "1011"],
    ["DE", "101 171"],
    ["DE", "10-117"],
    ["DE", "F-10117"],
    ["DE", "1O117"],
    ["JP", "100-811"],
    ["KR", "110-001"],
    ["NL", "1071 SS"],
    ["LV", "EE-1050"],
    ["FR", ""],
  ])("%s: %j is none", (country, text) => {
    expect(written(country, text)).toBeUndefined();
  });
});
