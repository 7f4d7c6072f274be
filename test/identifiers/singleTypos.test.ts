import { describe, expect, test } from "vitest";
import { KINDS } from "./kinds.js";
import { promisedPlaces } from "./promisedPlaces.js";
import { mended, textsOf } from "./sampleNumbers.js";

const SAMPLES = 25;
/** Numbers of forms with so many check digits that no other number is made right by changing one character. */
const KNOWN: ReadonlyMap<string, readonly string[]> = new Map([
  ["de-identity-card", ["240605568468102030705109D6", "1220001297D640812517103198"]],
]);

const DIGITS = [..."0123456789"];

const FORMS = KINDS.flatMap(({ id, kind, isValid, normalise }) =>
  kind.forms
    .map((form, index) => ({
      id,
      index,
      form,
      isValid,
      example: normalise(kind.example),
      others: kind.forms.slice(0, index),
    }))
    .filter(({ form }) => form.check !== undefined),
);

const PROMISING = FORMS.filter(
  ({ form }) => promisedPlaces(form.check ?? [], textsOf(form, 1)[0]?.length ?? 0).size > 0,
);

type Form = (typeof FORMS)[number];

/** Whether a text has this form and none before it: those have schemes of their own. */
function ofForm({ form, others }: Form): (text: string) => boolean {
  const own = new RegExp(form.pattern, "u");
  const before = others.map(({ pattern }) => new RegExp(pattern, "u"));
  return (text) => own.test(text) && !before.some((other) => other.test(text));
}

function rightNumbers(entry: Form): readonly string[] {
  const fits = ofForm(entry);
  const isRight = (text: string): boolean => fits(text) && entry.isValid(text);
  const known = KNOWN.get(entry.id) ?? [];
  return [entry.example, ...known, ...textsOf(entry.form, SAMPLES)].flatMap((text) => mended(text, isRight) ?? []);
}

/** The same number with one digit changed at one of the places. */
const typosAt = (number: string, places: ReadonlySet<number>): readonly string[] =>
  [...places]
    .filter((place) => /\d/.test(number.charAt(place)))
    .flatMap((place) =>
      DIGITS.filter((digit) => digit !== number.charAt(place)).map(
        (digit) => number.slice(0, place) + digit + number.slice(place + 1),
      ),
    );

describe("one wrong digit", () => {
  test.each(PROMISING.map((form) => [`${form.id} ${form.index}`, form] as const))(
    "%s: is caught where the scheme promises it",
    (_, entry) => {
      const fits = ofForm(entry);
      const numbers = rightNumbers(entry);
      expect(numbers.length).toBeGreaterThan(0);
      const missed = numbers.flatMap((number) =>
        typosAt(number, promisedPlaces(entry.form.check ?? [], number.length))
          .filter((typo) => fits(typo) && entry.isValid(typo))
          .map((typo) => `${number} ${typo}`),
      );
      expect(missed).toEqual([]);
    },
  );

  test("is promised by 116 of the 179 forms with a check: the others give one check digit to two remainders", () => {
    expect([FORMS.length, PROMISING.length]).toEqual([179, 116]);
  });
});
