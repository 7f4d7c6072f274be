import { describe, expect, test } from "vitest";
import { checkIdentifier } from "../../src/identifiers/checkIdentifier.js";
import { identify } from "../../src/identifiers/identify.js";
import { PUBLIC_NUMBERS } from "./publicNumbers.js";

describe("public numbers", () => {
  test("so many", () => {
    expect(PUBLIC_NUMBERS.length).toBeGreaterThan(90);
    expect(new Set(PUBLIC_NUMBERS.map(([, number]) => number)).size).toBe(PUBLIC_NUMBERS.length);
  });

  test.each(PUBLIC_NUMBERS)("%s %s is right", (kind, number) => {
    expect(checkIdentifier(kind, number).verdict).toBe("valid");
  });

  test.each(PUBLIC_NUMBERS)("%s %s is among what it could be", (_, number) => {
    expect(identify(number).some(({ verdict }) => verdict === "valid")).toBe(true);
  });
});

/** Kinds that by their nature have no check digit. */
const UNCHECKED = ["bic", "eori", "in-pan"];

const withoutDigit = (number: string, at: number): string => number.slice(0, at) + number.slice(at + 1);

/** A number with one digit in its middle changed. */
function mistyped(number: string): string {
  const places = [...number].flatMap((character, index) => (/\d/.test(character) ? [index] : []));
  const at = places[places.length >> 1] ?? 0;
  return `${number.slice(0, at)}${(Number(number.charAt(at)) + 1) % 10}${number.slice(at + 1)}`;
}

describe("planted defects", () => {
  const checked = PUBLIC_NUMBERS.filter(([kind]) => !UNCHECKED.includes(kind));

  test.each(checked)("%s %s with a digit changed is told", (kind, number) => {
    expect(["bad-checksum", "doubtful", "malformed"]).toContain(checkIdentifier(kind, mistyped(number)).verdict);
  });

  test.each(checked)("%s %s with a digit left out is told", (kind, number) => {
    const last = [...number].findLastIndex((character) => /\d/.test(character));
    expect(checkIdentifier(kind, withoutDigit(number, last)).verdict).not.toBe("valid");
  });
});
