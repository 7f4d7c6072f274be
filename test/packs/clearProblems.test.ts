import { describe, expect, test } from "vitest";
import { loadPacks, type PackFiles } from "../../src/packs/loadPacks.js";
import { PackError, type Problem } from "../../src/packs/packError.js";
import { shippedKnowledge } from "../../src/packs/shippedKnowledge.js";

/** A pack of three rules of a marketplace that there is not, as somebody writes it who has only read the manual. */
const FILES: PackFiles = {
  "vocabulary/marketplaces.json": `{ "moon-mall": { "en": "Moon Mall", "zh-CN": "月亮商城" } }`,
  "marketplaces/moon-mall/pack.json": `{
    "id": "moon-mall", "kind": "marketplace", "version": "0.1.0", "owners": ["me"],
    "sources": { "help": { "title": "Help", "publisher": "Moon Mall", "kind": "marketplace", "evidence": "unchecked", "checkedOn": "2026-11-22" } }
  }`,
  "marketplaces/moon-mall/listing.json": `{
    "title-length": {
      "subject": "listing",
      "periods": [
        { "from": "2025-01-01", "until": "2026-07-01", "check": { "length": { "of": "listing.title", "max": 120 } } },
        { "from": "2026-07-01", "check": { "length": { "of": "listing.title", "max": 80 } } }
      ],
      "source": "help",
      "remedy": "shorten"
    }
  }`,
  "marketplaces/moon-mall/company.json": `{
    "licence": {
      "subject": "merchant",
      "when": { "===": [{ "var": "merchant.entityType" }, "company"] },
      "check": { "document": { "type": "business-licence" } },
      "source": "help",
      "remedy": "upload"
    },
    "uscc": {
      "subject": "merchant",
      "sellers": ["CN"],
      "check": { "identifier": { "of": "merchant.numbers.uscc", "kind": "cn-uscc" } },
      "source": "help",
      "remedy": "correct"
    }
  }`,
  "marketplaces/moon-mall/remedies.json": `{ "correct": {}, "shorten": {}, "upload": {} }`,
};

const base = shippedKnowledge();

function problemsOf(files: PackFiles): readonly Problem[] {
  try {
    loadPacks(files, { base });
  } catch (error) {
    if (error instanceof PackError) return error.problems;
    throw error;
  }
  return [];
}

const pathOf = (name: string): string => `marketplaces/moon-mall/${name}.json`;

function changed(name: string, before: string, after: string): PackFiles {
  const text = FILES[pathOf(name)] ?? "";
  if (!text.includes(before)) throw new Error(`there is no ${before} in ${name}`);
  return { ...FILES, [pathOf(name)]: text.replace(before, after) };
}

test("the pack loads as it stands", () => {
  expect(problemsOf(FILES)).toEqual([]);
});

describe("one mistake is one problem", () => {
  test.each<[mistake: string, file: string, before: string, after: string, problem: Partial<Problem>]>([
    [
      "misspelt path",
      "listing",
      "listing.title",
      "listing.titel",
      { code: "unknown-path", suggestion: "listing.title" },
    ],
    ["list for its element", "listing", "listing.title", "listings.title", { suggestion: "listing.title" }],
    ["path without its subject", "listing", "listing.title", "title", { suggestion: "listing.title" }],
    [
      "path that leaves out a level",
      "company",
      "merchant.numbers.uscc",
      "merchant.uscc",
      { suggestion: "merchant.numbers.uscc" },
    ],
    ["path in a condition", "company", "merchant.entityType", "entityType", { suggestion: "merchant.entityType" }],
    [
      "field that there is not",
      "company",
      "merchant.numbers.uscc",
      "merchant.numbers.vat",
      { expected: expect.stringMatching(/^one of .*uscc.* below merchant\.numbers$/) },
    ],
    [
      "expression that is none",
      "company",
      '{ "document": { "type": "business-licence" } }',
      '{ "pattern": { "of": "merchant.legalName", "matches": "^(a" } }',
      { code: "invalid-pattern", expected: expect.stringMatching(/^a regular expression that can be read \(.+\)$/) },
    ],
    [
      "expression with a look-around",
      "company",
      '{ "document": { "type": "business-licence" } }',
      '{ "pattern": { "of": "merchant.legalName", "matches": "^(?=a)b" } }',
      { code: "unsafe-pattern", expected: "a look-around" },
    ],
    ["code in a condition", "company", '"company"]', '"comapny"]', { received: "comapny", suggestion: "company" }],
    [
      "country in a condition",
      "company",
      '[{ "var": "merchant.entityType" }, "company"]',
      '[{ "var": "merchant.country" }, "UK"]',
      { code: "unknown-code", received: "UK", suggestion: "GB" },
    ],
    ["operator of JavaScript", "company", "===", "==", { code: "unknown-operator", suggestion: "===" }],
    [
      "operator that there is not",
      "company",
      "===",
      "equals",
      { expected: expect.stringContaining("===, !==, <, <=") },
    ],
    [
      "document type",
      "company",
      "business-licence",
      "business-license",
      { code: "unknown-code", suggestion: "business-licence" },
    ],
    ["kind of number", "company", "cn-uscc", "cn-usci", { code: "unknown-code", suggestion: "cn-uscc" }],
    ["code of a field", "company", '"company"]', '"companies"]', { code: "unknown-code", suggestion: "company" }],
    [
      "three letters of a country",
      "company",
      '"CN"',
      '"CHN"',
      { code: "unknown-market", expected: "a country, region or group" },
    ],
    ["small letters of a country", "company", '"CN"', '"cn"', { code: "unknown-market", suggestion: "CN" }],
    ["a country's other code", "company", '"CN"', '"UK"', { code: "unknown-market", suggestion: "GB" }],
    [
      "number as text",
      "listing",
      "80",
      '"80"',
      { code: "invalid-value", expected: "a number", received: 'the text "80"' },
    ],
    ["number below zero", "listing", "80", "-80", { code: "invalid-value", expected: "a number of at least 0" }],
    [
      "day that there is not",
      "listing",
      "2026-07-01",
      "2026-02-30",
      { place: "periods/0/until", expected: "a calendar date YYYY-MM-DD" },
    ],
    ["overlapping periods", "listing", "2026-07-01", "2026-08-01", { code: "overlapping-periods" }],
    ["unknown key", "listing", '"subject"', '"subjekt"', { code: "unknown-key", suggestion: "subject" }],
    ["demand instead of a needed one", "listing", '"of"', '"off"', { code: "unknown-key", suggestion: "of" }],
    ["misspelt check", "listing", '"length"', '"lenght"', { code: "unknown-check", suggestion: "length" }],
    ["misspelt evidence", "pack", "unchecked", "uncheked", { code: "invalid-value", suggestion: "unchecked" }],
    [
      "kind of pack",
      "pack",
      '"kind": "marketplace", "version"',
      '"kind": "market-place", "version"',
      { suggestion: "marketplace" },
    ],
    ["subject in the plural", "listing", '"listing",', '"listings",', { code: "invalid-value", suggestion: "listing" }],
    ["source", "listing", '"help"', '"hlep"', { code: "unknown-source", suggestion: "help" }],
    ["duplicate id", "company", '"uscc": {', '"licence": {', { code: "duplicate-id", place: "licence" }],
    [
      "trailing comma",
      "remedies",
      '"upload": {}',
      '"upload": {},',
      { code: "not-json", place: "line 1", received: "a comma with nothing after it" },
    ],
    ["comment", "remedies", "{ ", "{ // remedies\n", { code: "not-json", received: "a comment" }],
    ["single quotes", "remedies", '"correct"', "'correct'", { code: "not-json", received: "single quotes" }],
    [
      "missing comma",
      "listing",
      '"source": "help",',
      '"source": "help"',
      { code: "not-json", place: "line 9", received: "no comma between two values" },
    ],
    [
      "unclosed object",
      "remedies",
      '"upload": {} }',
      '"upload": {}',
      { code: "not-json", received: "a { that is not closed" },
    ],
  ])("%s", (_, name, before, after, problem) => {
    expect(problemsOf(changed(name, before, after))).toEqual([
      expect.objectContaining({ file: pathOf(name), ...problem }),
    ]);
  });

  test("an empty file", () => {
    expect(problemsOf({ ...FILES, [pathOf("remedies")]: "" })).toMatchObject([
      { code: "not-json", received: "nothing" },
    ]);
  });

  test("words with a misspelt locale", () => {
    const files = { ...FILES, [pathOf("listing.zh-cn")]: `{ "title-length": { "title": "标题" } }` };
    expect(problemsOf(files)).toMatchObject([{ code: "invalid-value", suggestion: "listing.zh-CN.json" }]);
  });

  test("a file of rules with a name that cannot be part of an id", () => {
    const { [pathOf("listing")]: listing = "", ...others } = FILES;
    expect(problemsOf({ ...others, [pathOf("Listing rules")]: listing })).toMatchObject([
      { code: "invalid-value", received: "Listing rules.json" },
    ]);
  });

  test("a byte order mark is none", () => {
    expect(problemsOf({ ...FILES, [pathOf("remedies")]: `\uFEFF${FILES[pathOf("remedies")]}` })).toEqual([]);
  });
});

test("two mistakes are two problems", () => {
  const files = { ...changed("listing", "listing.title", "listing.titel"), [pathOf("remedies")]: "{ 1 }" };
  expect(problemsOf(files).map(({ code }) => code)).toEqual(["not-json", "unknown-path"]);
});

test("what is wrong in one rule is told at once, of its form, of what it names, and inside its check", () => {
  const [before, after] = [
    '"check": { "identifier": { "of": "merchant.numbers.uscc", "kind": "cn-uscc" } }',
    '"level": "mst", "markets": ["DEE"], "check": { "identifier": { "of": "merchant.nmbers.uscc", "kind": 7 } }',
  ];
  expect(problemsOf(changed("company", before, after)).map(({ code, place }) => [code, place])).toEqual([
    ["invalid-value", "level"],
    ["unknown-market", "markets"],
    ["wrong-type", "check/identifier/kind"],
    ["unknown-path", "check/identifier/of"],
  ]);
});

test.each([
  ["subject", "invalid-value"],
  ["source", "invalid-value"],
  ["check", "wrong-type"],
])("where %s has a mistake, nothing is told that may follow from it", (key, code) => {
  const files = changed("company", `"${key}": `, `"${key}": 17, "${key}s": `);
  expect(problemsOf(files).map((problem) => problem.code)).toEqual([code, "unknown-key"]);
});
