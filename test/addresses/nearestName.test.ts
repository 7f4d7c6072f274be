import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { namesOf } from "../../src/addresses/divisions.js";
import { nearestName } from "../../src/addresses/nearestName.js";
import { nearest } from "../../src/model/nearest.js";
import { allFormats } from "./allFormats.js";

const plain = (text: string): string => text.toLowerCase().replace(/[-_ ]/g, "");

/** A name that is there but for case and hyphens, else the nearest in the ordinary way. */
const expectedOf = (wrong: string, names: readonly string[]): string | undefined =>
  names.find((name) => plain(name) !== "" && plain(name) === plain(wrong)) ?? nearest(wrong, names);

const LISTS = allFormats.flatMap(({ subdivisions }) =>
  subdivisions === undefined ? [] : [subdivisions.flatMap(namesOf)],
);

/** Ways of getting a name wrong at a place. */
const SLIPS: readonly ((name: string, at: number) => string)[] = [
  (name, at) => name.slice(0, at) + name.slice(at + 1),
  (name, at) => `${name.slice(0, at)}e${name.slice(at)}`,
  (name, at) => name.slice(0, at) + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2),
  (name, at) => `${name.slice(0, at)}Ж${name.slice(at + 1)}`,
  (name, at) => name.slice(0, at),
  (name, at) => `${name} ${name.slice(at)}`,
  (name) => [...name].reverse().join(""),
];

const wrongs = fc
  .tuple(fc.constantFrom(...LISTS), fc.nat(), fc.array(fc.tuple(fc.constantFrom(...SLIPS), fc.nat()), { maxLength: 3 }))
  .map(([list, pick, slips]): [readonly string[], string] => [
    list,
    slips.reduce((name, [slip, at]) => slip(name, at % (name.length + 1)), list[pick % list.length] ?? ""),
  ]);

describe("the nearest of names that are prepared", () => {
  test("is the one that the ordinary search finds", () => {
    fc.assert(
      fc.property(wrongs, ([names, wrong]) => {
        expect(nearestName(names)(wrong)).toBe(expectedOf(wrong, names));
      }),
      { numRuns: 4000, seed: 20_261_122 },
    );
  });

  test("of texts of any kind, too", () => {
    const text = fc.string({ unit: fc.constantFrom(..."abcdé東京 -_A"), maxLength: 40 });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 12 }), text, (names, wrong) => {
        expect(nearestName(names)(wrong)).toBe(expectedOf(wrong, names));
      }),
      { numRuns: 4000, seed: 20_261_122 },
    );
  });

  test.each([
    ["Californa", "California"],
    ["Calif", "California"],
    ["Pensylvania", "Pennsylvania"],
    ["new yrok", "New York"],
    ["Atlantis", undefined],
    ["", undefined],
  ])("%j is meant to be %j", (wrong, meant) => {
    const states = allFormats.find(({ country }) => country === "US")?.subdivisions ?? [];
    expect(nearestName(states.flatMap(namesOf))(wrong)).toBe(meant);
  });
});
