import fc from "fast-check";
import * as ibantools from "ibantools";
import { getCountries, getCountryCallingCode, getExampleNumber, isPossiblePhoneNumber } from "libphonenumber-js/max";
import examples from "libphonenumber-js/mobile/examples" with { type: "json" };
import { describe, expect, test } from "vitest";
import { kindOf } from "./kinds.js";
import { textsOf } from "./sampleNumbers.js";

const iban = kindOf("iban");
const phone = kindOf("e164");
const [ibanForm = { pattern: "" }] = iban.kind.forms;
const [phoneForm = { pattern: "" }] = phone.kind.forms;

describe("the form of IBANs is that of ibantools", () => {
  const specifications = Object.entries(ibantools.getCountrySpecifications()).flatMap(
    ([country, { bban_regexp: form }]) => (form === null ? [] : [[country, form] as const]),
  );
  const pattern = new RegExp(ibanForm.pattern, "u");

  test("of 124 countries", () => {
    expect(specifications).toHaveLength(124);
  });

  test.each(specifications)("%s", (country, form) => {
    const whole = new RegExp(`^${form.replace(/^\^|\$$/g, "")}$`);
    for (const bban of fc.sample(fc.stringMatching(whole), { seed: 1, numRuns: 20 }))
      expect([bban, pattern.test(`${country}00${bban}`), pattern.test(`${country}00${bban}0`)]).toEqual([
        bban,
        true,
        false,
      ]);
  });

  test("and of no other country", () => {
    const countries = new Set(specifications.map(([country]) => country));
    const texts = textsOf(ibanForm, 1000).map((text) => text.slice(0, 2));
    expect(texts.filter((country) => !countries.has(country))).toEqual([]);
  });
});

describe("the form of telephone numbers is that of libphonenumber", () => {
  test.each(getCountries())("an example of %s fits", (country) => {
    const number = getExampleNumber(country, examples)?.number ?? "";
    expect([number, phone.isValid(number)]).toEqual([number, true]);
  });

  test("what fits is possible", () => {
    const impossible = textsOf(phoneForm, 1000).filter((number) => !isPossiblePhoneNumber(number));
    expect(impossible.filter((number) => !/^\+(?:290|599)/.test(number))).toEqual([]);
  });

  test("a country code that there is not does not fit", () => {
    const codes = new Set<string>(getCountries().map((country) => getCountryCallingCode(country)));
    const starts = Array.from({ length: 999 }, (_, index) => String(index + 1));
    const assigned = (digits: string): boolean =>
      [1, 2, 3].some((length) => codes.has(digits.slice(0, length))) ||
      /^(?:800|808|870|878|881|882|883|888|979)/.test(digits);
    const missed = starts.filter((start) => !assigned(`${start}234567890`) && phone.isValid(`+${start}234567890`));
    expect(missed).toEqual([]);
  });
});
