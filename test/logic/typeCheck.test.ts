import { describe, expect, test } from "vitest";
import { DossierNames } from "../../src/logic/dossierNames.js";
import { typeCheckCondition, typeCheckValue } from "../../src/logic/typeCheck.js";
import type { TypeContext } from "../../src/logic/typeContext.js";
import type { Json } from "../../src/model/json.js";
import type { Shape } from "../../src/model/shape.js";
import { lists } from "./world.js";

const CODES: { readonly [vocabulary: string]: readonly string[] } = {
  countries: ["CN", "DE", "FR", "US"],
  productTypes: ["power-bank", "charger"],
  marketplaces: ["amazon", "temu"],
};

const fields: { readonly [path: string]: Shape } = {
  "listing.attributes.fdaClass": { type: "code", values: ["I", "II", "III"] },
  "listing.attributes.cosmetics.leaveOn": { type: "boolean" },
};

const context: TypeContext = {
  names: new DossierNames({ subject: "listing", fields }),
  lists: { ...lists, mixed: ["a", 1] },
  definitions: new Set(["eu/toys", "eu/radio-equipment"]),
  codes: (vocabulary) => CODES[vocabulary],
  checkKind: (check, names, place) => {
    const [kind = ""] = Object.keys(check);
    names.read("listing.title");
    return kind === "length"
      ? []
      : [{ code: "unknown-check", place: `${place}/${kind}`, expected: "a check", received: kind }];
  },
  place: "when",
};

/** Each problem in a line: place, code, what was expected, what came, the nearest name. */
const problems = (condition: Json): string =>
  typeCheckCondition(condition, context)
    .map(({ place, code, expected, received, suggestion }) => {
      const hint = suggestion === undefined ? "" : ` (${suggestion}?)`;
      return `${place}: ${code}: expected ${expected}, received ${received}${hint}`;
    })
    .join("\n");

const title = { var: "listing.title" };
const subtitle = { var: "listing.subtitle" };
const radio = { var: "listing.traits.radio" };
const age = { var: "listing.traits.ageFromMonths" };
const placed = { var: "listing.placedOnMarketOn" };
const origin = { var: "listing.origin" };

describe("nothing to say about", () => {
  test.each<Json>([
    true,
    radio,
    { "===": [title, "a"] },
    { "===": [subtitle, null] },
    { "===": [null, { var: "target.region" }] },
    { "<": [0, age, 36] },
    { "<=": [placed, { var: "asOf" }] },
    { ">": [placed, "2026-01-01"] },
    { before: ["2026-01-01", { plus: [placed, { workingDays: 3 }] }] },
    { "===": [origin, "CN"] },
    { "===": [origin, { var: "target.market" }] },
    { in: [origin, ["CN", "US"]] },
    { in: [title, { list: "fruits" }] },
    { in: [age, { list: "numbers" }] },
    { in: [age, [12, { var: "listing.traits.ageToMonths" }]] },
    { in: ["merchant", { var: "listing.safetyDocuments" }] },
    { in: ["ab", title] },
    { in: [subtitle, title] },
    { some: [{ var: "listing.images" }, { and: [{ ">": [{ var: "image.dpi" }, 72] }, radio] }] },
    { some: [{ var: "listing.on" }, { "===": [{ var: "element.market" }, "DE"] }] },
    { all: [{ var: "listing.bullets" }, { startsWith: [{ var: "element" }, "a"] }] },
    { none: [{ list: "fruits" }, { in: [{ lower: { var: "element" } }, title] }] },
    { some: [[1, 2], { "<": [{ var: "element" }, age] }] },
    { ">": [{ count: { var: "listing.images" } }, 1] },
    { "===": [{ var: "listing.attributes.fdaClass" }, "III"] },
    { var: "listing.attributes.cosmetics.leaveOn" },
    { if: [radio, { "<": [age, 3] }, false] },
    { "<": [{ if: [radio, age, 12] }, { "+": [age, 1] }] },
    { "===": [{ if: [radio, origin, "CN"] }, "DE"] },
    { "===": [{ if: [radio, title, null] }, null] },
    { is: "eu/toys" },
    { "!": { holds: { length: { of: "listing.title", max: 3 } } } },
  ])("%j", (condition) => {
    expect(problems(condition)).toBe("");
  });
});

describe("a mistake is refused with its place, what was expected, what came, and the nearest name:", () => {
  test("paths", () => {
    expect(problems({ "===": [{ var: "listing.tilte" }, "a"] })).toMatchInlineSnapshot(
      `"when/===/0/var: unknown-path: expected a path in sight, received listing.tilte (listing.title?)"`,
    );
    expect(problems({ "===": [{ var: "lisitng.title" }, "a"] })).toMatchInlineSnapshot(
      `"when/===/0/var: unknown-path: expected a path in sight, received lisitng.title (listing.title?)"`,
    );
    expect(problems({ var: "image.transparent" })).toMatchInlineSnapshot(
      `"when/var: unknown-path: expected a path in sight, received image.transparent"`,
    );
    expect(problems({ var: "element" })).toMatchInlineSnapshot(
      `"when/var: unknown-path: expected a path in sight, received element"`,
    );
    expect(problems({ var: "" })).toMatchInlineSnapshot(
      `"when/var: unknown-path: expected a path in sight, received """`,
    );
    expect(problems({ var: "listing.attributes.fdaclass" })).toMatchInlineSnapshot(
      `"when/var: unknown-path: expected a path in sight, received listing.attributes.fdaclass (listing.attributes.fdaClass?)"`,
    );
    expect(problems({ var: 1 })).toMatchInlineSnapshot(`"when/var: wrong-type: expected a text, received 1"`);
    expect(problems({ var: [title] })).toMatchInlineSnapshot(
      `"when/var/0: wrong-type: expected a text, received {"var":"listing.title"}"`,
    );
    expect(problems({ var: ["listing.traits.radio", false] })).toMatchInlineSnapshot(
      `"when/var: wrong-arity: expected 1 argument for var, received 2"`,
    );
  });

  test.each([
    "__proto__",
    "constructor",
    "listing.constructor",
    "listing.__proto__.title",
    "listing.title.length",
    "listing.attributes.constructor",
    "listing.attributes.prototype",
  ])("forbidden %s", (path) => {
    expect(typeCheckCondition({ "===": [{ var: path }, "a"] }, context)).toMatchObject([
      { code: "unknown-path", received: path },
    ]);
  });

  test("operators", () => {
    expect(problems({ "==": [title, "a"] })).toMatchInlineSnapshot(
      `"when: unknown-operator: expected an operator, received == (===?)"`,
    );
    expect(problems({ "!=": [title, "a"] })).toMatchInlineSnapshot(
      `"when: unknown-operator: expected an operator, received != (!==?)"`,
    );
    expect(problems({ startwith: [title, "a"] })).toMatchInlineSnapshot(
      `"when: unknown-operator: expected an operator, received startwith (startsWith?)"`,
    );
    expect(problems({ filter: [title, "a"] })).toMatchInlineSnapshot(
      `"when: unknown-operator: expected an operator, received filter (some?)"`,
    );
    expect(problems({ constructor: [title] })).toMatchInlineSnapshot(
      `"when: unknown-operator: expected one of var, list, is, holds, and, or, !, !!, if, ===, !==, <, <=, >, >=, before, after, in, some, all, none, plus, minus, count, startsWith, lower, +, -, *, /, min, max, received constructor"`,
    );
    expect(problems({ "===": [title, { param: "max" }] })).toMatchInlineSnapshot(
      `"when/===/1: unknown-operator: expected one of var, list, is, holds, and, or, !, !!, if, ===, !==, <, <=, >, >=, before, after, in, some, all, none, plus, minus, count, startsWith, lower, +, -, *, /, min, max, received param"`,
    );
  });

  test("objects that are no operators", () => {
    expect(problems({})).toMatchInlineSnapshot(
      `"when: invalid-value: expected a literal, or an object with one operator, received an empty object"`,
    );
    expect(problems({ and: [radio], or: [radio] })).toMatchInlineSnapshot(
      `"when: invalid-value: expected a literal, or an object with one operator, received an object with the keys and, or"`,
    );
    expect(problems({ "===": [title, { days: 3 }] })).toMatchInlineSnapshot(
      `"when/===/1: unknown-operator: expected one of var, list, is, holds, and, or, !, !!, if, ===, !==, <, <=, >, >=, before, after, in, some, all, none, plus, minus, count, startsWith, lower, +, -, *, /, min, max, received days"`,
    );
  });

  test("numbers of arguments", () => {
    expect(problems({ "===": [title] })).toMatchInlineSnapshot(
      `"when/===: wrong-arity: expected 2 arguments for ===, received 1"`,
    );
    expect(problems({ "<": [1, age, 3, 4] })).toMatchInlineSnapshot(
      `"when/<: wrong-arity: expected 2 to 3 arguments for <, received 4"`,
    );
    expect(problems({ ">": [3, age, 1] })).toMatchInlineSnapshot(
      `"when/>: wrong-arity: expected 2 arguments for >, received 3"`,
    );
    expect(problems({ and: [] })).toMatchInlineSnapshot(
      `"when/and: wrong-arity: expected at least 1 argument for and, received 0"`,
    );
    expect(problems({ "!": [radio, radio] })).toMatchInlineSnapshot(
      `"when/!: wrong-arity: expected 1 argument for !, received 2"`,
    );
    expect(problems({ if: [radio, true] })).toMatchInlineSnapshot(
      `"when/if: wrong-arity: expected 3, 5, 7 … arguments for if, the last for all other cases, received 2"`,
    );
    expect(problems({ if: [radio, true, radio, true] })).toMatchInlineSnapshot(
      `"when/if: wrong-arity: expected 3, 5, 7 … arguments for if, the last for all other cases, received 4"`,
    );
  });

  test("values of different types", () => {
    expect(problems({ "===": [age, "12"] })).toMatchInlineSnapshot(
      `"when/===/1: type-mismatch: expected a number to compare with listing.traits.ageFromMonths (integer), received "12" (text)"`,
    );
    expect(problems({ "<": [age, "12"] })).toMatchInlineSnapshot(
      `"when/</1: type-mismatch: expected a number or a day, received "12" (text)"`,
    );
    expect(problems({ "<": [title, "b"] })).toMatchInlineSnapshot(`
      "when/</0: type-mismatch: expected a number or a day, received listing.title (text)
      when/</1: type-mismatch: expected a number or a day, received "b" (text)"
    `);
    expect(problems({ "<": [placed, 2026] })).toMatchInlineSnapshot(
      `"when/</1: type-mismatch: expected a day to compare with listing.placedOnMarketOn (day), received 2026 (number)"`,
    );
    expect(problems({ "===": [placed, "2026-02-30"] })).toMatchInlineSnapshot(
      `"when/===/1: type-mismatch: expected a day YYYY-MM-DD, received "2026-02-30" (text)"`,
    );
    expect(problems({ before: [placed, "1.2.2026"] })).toMatchInlineSnapshot(
      `"when/before/1: type-mismatch: expected a day YYYY-MM-DD, received "1.2.2026" (text)"`,
    );
    expect(problems({ before: [placed, age] })).toMatchInlineSnapshot(
      `"when/before/1: type-mismatch: expected a day YYYY-MM-DD, received listing.traits.ageFromMonths (integer)"`,
    );
    expect(problems({ "===": [radio, "true"] })).toMatchInlineSnapshot(
      `"when/===/1: type-mismatch: expected true or false to compare with listing.traits.radio (boolean), received "true" (text)"`,
    );
    expect(problems({ "===": [title, null] })).toMatchInlineSnapshot(
      `"when/===/0: type-mismatch: expected a path that may be none, received listing.title (text)"`,
    );
    expect(problems({ "===": [{ var: "listing.bullets" }, "a"] })).toMatchInlineSnapshot(
      `"when/===/0: type-mismatch: expected a single value, received listing.bullets (list)"`,
    );
    expect(problems({ ">": [{ var: "listing.price" }, 3] })).toMatchInlineSnapshot(
      `"when/>/0: type-mismatch: expected a number or a day, received listing.price (money)"`,
    );
    expect(problems({ "<": [{ "+": [age, title] }, 3] })).toMatchInlineSnapshot(
      `"when/</0/+/1: type-mismatch: expected a number, received listing.title (text)"`,
    );
    expect(problems({ startsWith: [age, "1"] })).toMatchInlineSnapshot(
      `"when/startsWith/0: type-mismatch: expected a text, received listing.traits.ageFromMonths (integer)"`,
    );
    expect(problems({ if: [radio, age, "a"] })).toMatchInlineSnapshot(
      `"when/if/2: type-mismatch: expected a number to compare with listing.traits.ageFromMonths (integer), received "a" (text)"`,
    );
  });

  test("codes", () => {
    expect(problems({ "===": [origin, "GER"] })).toMatchInlineSnapshot(
      `"when/===/1: unknown-code: expected a code of countries for listing.origin (code), received GER"`,
    );
    expect(problems({ "!==": ["power-bnak", { var: "listing.productType" }] })).toMatchInlineSnapshot(
      `"when/!==/0: unknown-code: expected a code of productTypes for listing.productType (code), received power-bnak (power-bank?)"`,
    );
    expect(problems({ "===": [{ var: "listing.attributes.fdaClass" }, "IIII"] })).toMatchInlineSnapshot(
      `"when/===/1: unknown-code: expected one of I, II, III for listing.attributes.fdaClass (code), received IIII (III?)"`,
    );
    expect(problems({ in: [origin, ["DE", "UK", "EU"]] })).toMatchInlineSnapshot(`
      "when/in/1/1: unknown-code: expected a code of countries for listing.origin (code), received UK
      when/in/1/2: unknown-code: expected a code of countries for listing.origin (code), received EU"
    `);
    expect(problems({ in: [origin, { list: "fruits" }] })).toMatchInlineSnapshot(`
      "when/in/1: unknown-code: expected a code of countries for listing.origin (code), received apple
      when/in/1: unknown-code: expected a code of countries for listing.origin (code), received pear"
    `);
    expect(problems({ in: ["GER", { var: "merchant.establishedIn" }] })).toMatchInlineSnapshot(
      `"when/in/0: unknown-code: expected a code of countries for merchant.establishedIn[] (code), received GER"`,
    );
    expect(problems({ "===": [origin, { var: "listing.productType" }] })).toMatchInlineSnapshot(
      `"when/===/1: type-mismatch: expected a code out of the list of listing.origin (code), received listing.productType (code)"`,
    );
    expect(problems({ "===": [origin, { if: [radio, "CN", "KN"] }] })).toMatchInlineSnapshot(
      `"when/===/1: unknown-code: expected a code of countries for listing.origin (code), received KN"`,
    );
    expect(
      problems({ some: [{ var: "listing.on" }, { "===": [{ var: "element.market" }, "GER"] }] }),
    ).toMatchInlineSnapshot(
      `"when/some/1/===/1: unknown-code: expected a code of countries for element.market (code), received GER"`,
    );
  });

  test("membership", () => {
    expect(problems({ in: [origin, "AUSTRIA"] })).toMatchInlineSnapshot(
      `"when/in/1: type-mismatch: expected a list to look for listing.origin (code) in, received "AUSTRIA" (text)"`,
    );
    expect(problems({ in: [origin, title] })).toMatchInlineSnapshot(
      `"when/in/1: type-mismatch: expected a list to look for listing.origin (code) in, received listing.title (text)"`,
    );
    expect(problems({ in: [title, origin] })).toMatchInlineSnapshot(
      `"when/in/1: type-mismatch: expected a list, or a text to look in, received listing.origin (code)"`,
    );
    expect(problems({ in: [age, ["12", 36]] })).toMatchInlineSnapshot(
      `"when/in/1/0: type-mismatch: expected a number to compare with listing.traits.ageFromMonths (integer), received "12" (text)"`,
    );
    expect(problems({ in: [title, { list: "mixed" }] })).toMatchInlineSnapshot(
      `"when/in/1: type-mismatch: expected a text to compare with listing.title (text), received mixed (list of number)"`,
    );
    expect(problems({ in: [{ var: "listing.bullets" }, { var: "listing.allergens" }] })).toMatchInlineSnapshot(
      `"when/in/0: type-mismatch: expected a single value, received listing.bullets (list)"`,
    );
  });

  test("conditions", () => {
    expect(problems(1)).toMatchInlineSnapshot(
      `"when: type-mismatch: expected a condition (true or false), received 1 (number)"`,
    );
    expect(problems(null)).toMatchInlineSnapshot(
      `"when: type-mismatch: expected a condition (true or false), received null"`,
    );
    expect(problems(title)).toMatchInlineSnapshot(
      `"when: type-mismatch: expected a condition (true or false), received listing.title (text)"`,
    );
    expect(problems([radio])).toMatchInlineSnapshot(
      `"when: type-mismatch: expected a condition (true or false), received the list (list)"`,
    );
    expect(problems({ and: [radio, age] })).toMatchInlineSnapshot(
      `"when/and/1: type-mismatch: expected a condition (true or false), received listing.traits.ageFromMonths (integer)"`,
    );
    expect(problems({ "!": subtitle })).toMatchInlineSnapshot(
      `"when/!: type-mismatch: expected a condition (true or false), received listing.subtitle (text)"`,
    );
    expect(problems({ "+": [1, 2] })).toMatchInlineSnapshot(
      `"when: type-mismatch: expected a condition (true or false), received + (number)"`,
    );
    expect(problems({ if: [title, true, false] })).toMatchInlineSnapshot(
      `"when/if/0: type-mismatch: expected a condition (true or false), received listing.title (text)"`,
    );
    expect(problems({ if: [radio, 1, 2] })).toMatchInlineSnapshot(
      `"when: type-mismatch: expected a condition (true or false), received if (number)"`,
    );
  });

  test("quantifiers", () => {
    expect(problems({ some: [title, true] })).toMatchInlineSnapshot(
      `"when/some/0: type-mismatch: expected a list, received listing.title (text)"`,
    );
    expect(problems({ some: [{ var: "listing.images" }, { var: "image.name" }] })).toMatchInlineSnapshot(
      `"when/some/1: type-mismatch: expected a condition (true or false), received image.name (text)"`,
    );
    expect(problems({ some: [{ var: "listing.images" }, { var: "element.transparent" }] })).toMatchInlineSnapshot(
      `"when/some/1/var: unknown-path: expected a path in sight, received element.transparent"`,
    );
    expect(problems({ some: [{ var: "listing.images" }, { var: "transparent" }] })).toMatchInlineSnapshot(
      `"when/some/1/var: unknown-path: expected a path in sight, received transparent"`,
    );
    expect(problems({ all: [{ var: "listing.bullets" }, { "===": [{ var: "element" }, 1] }] })).toMatchInlineSnapshot(
      `"when/all/1/===/1: type-mismatch: expected a text to compare with element (text), received 1 (number)"`,
    );
    expect(problems({ some: [{ var: "listing.imgaes" }, { var: "image.transparent" }] })).toMatchInlineSnapshot(
      `"when/some/0/var: unknown-path: expected a path in sight, received listing.imgaes (listing.images?)"`,
    );
    expect(problems({ some: [["a", title], { "===": [{ var: "element" }, "a"] }] })).toMatchInlineSnapshot(
      `"when/some/1/===/0/var: unknown-path: expected a path in sight, received element"`,
    );
    expect(problems({ all: [{ list: "fruits" }, { "===": [{ var: "element" }, 1] }] })).toMatchInlineSnapshot(
      `"when/all/1/===/1: type-mismatch: expected a text to compare with element (text), received 1 (number)"`,
    );
  });

  test("words", () => {
    expect(problems({ in: [title, { list: "friuts" }] })).toMatchInlineSnapshot(
      `"when/in/1/list: unknown-list: expected a list of the vocabulary, received friuts (fruits?)"`,
    );
    expect(problems({ in: [title, { list: "constructor" }] })).toMatchInlineSnapshot(
      `"when/in/1/list: unknown-list: expected a list of the vocabulary, received constructor"`,
    );
    expect(problems({ is: "eu/toy" })).toMatchInlineSnapshot(
      `"when/is: unknown-definition: expected the id of a definition, received eu/toy (eu/toys?)"`,
    );
    expect(problems({ is: title })).toMatchInlineSnapshot(
      `"when/is: wrong-type: expected a text, received {"var":"listing.title"}"`,
    );
    expect(problems({ holds: { lenght: {} } })).toMatchInlineSnapshot(
      `"when/holds/lenght: unknown-check: expected a check, received lenght"`,
    );
    expect(problems({ holds: "length" })).toMatchInlineSnapshot(
      `"when/holds: wrong-type: expected a check, received "length""`,
    );
    expect(problems({ before: [{ plus: [placed, { weeks: 2 }] }, { var: "asOf" }] })).toMatchInlineSnapshot(
      `"when/before/0/plus/1: invalid-value: expected {days | workingDays | months | years: whole number}, received {"weeks":2}"`,
    );
    expect(problems({ before: [{ plus: [placed, { days: 1.5 }] }, { var: "asOf" }] })).toMatchInlineSnapshot(
      `"when/before/0/plus/1: invalid-value: expected {days | workingDays | months | years: whole number}, received {"days":1.5}"`,
    );
    expect(problems({ before: [{ plus: [placed, { days: 1, months: 1 }] }, { var: "asOf" }] })).toMatchInlineSnapshot(
      `"when/before/0/plus/1: invalid-value: expected {days | workingDays | months | years: whole number}, received {"days":1,"months":1}"`,
    );
    expect(problems({ before: [{ minus: [placed, 3] }, { var: "asOf" }] })).toMatchInlineSnapshot(
      `"when/before/0/minus/1: invalid-value: expected {days | workingDays | months | years: whole number}, received 3"`,
    );
  });

  test("all at once, in branches that are never taken as well", () => {
    const condition = {
      if: [true, { "===": [title, 1] }, { or: [{ "=": [1, 1] }, { var: "listing.radio" }, { is: "nothing-like-it" }] }],
    };
    expect(problems(condition)).toMatchInlineSnapshot(`
      "when/if/1/===/1: type-mismatch: expected a text to compare with listing.title (text), received 1 (number)
      when/if/2/or/0: unknown-operator: expected an operator, received = (===?)
      when/if/2/or/1/var: unknown-path: expected a path in sight, received listing.radio (listing.traits.radio?)
      when/if/2/or/2/is: unknown-definition: expected the id of a definition, received nothing-like-it"
    `);
  });
});

describe("depth", () => {
  const nested = (levels: number): Json => (levels === 0 ? radio : { "!": nested(levels - 1) });
  const listed = (levels: number): Json => (levels === 0 ? "a" : [listed(levels - 1)]);

  test("64 levels are the most", () => {
    expect(problems(nested(64))).toBe("");
    expect(typeCheckCondition(nested(65), context)).toMatchObject([
      { code: "too-deep", expected: "at most 64 levels" },
    ]);
  });

  test("neither operators nor lists exhaust the stack", () => {
    expect(typeCheckCondition(nested(3000), context)).toMatchObject([{ code: "too-deep" }]);
    expect(typeCheckCondition({ in: [title, listed(3000)] }, context)).toMatchObject([{ code: "too-deep" }]);
  });
});

describe("values", () => {
  test("have to be of the kind that is asked for", () => {
    expect(typeCheckValue({ plus: [placed, { days: 1 }] }, "day", context)).toEqual([]);
    expect(typeCheckValue("2026-01-01", "day", context)).toEqual([]);
    expect(typeCheckValue(title, "day", context)).toMatchInlineSnapshot(`
      [
        {
          "code": "type-mismatch",
          "expected": "a day YYYY-MM-DD",
          "place": "when",
          "received": "listing.title (text)",
        },
      ]
    `);
  });
});

test("codes of a vocabulary that is not loaded are not judged", () => {
  expect(typeCheckCondition({ "===": [origin, "GER"] }, { ...context, codes: () => undefined })).toEqual([]);
});
