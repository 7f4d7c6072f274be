import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readRules } from "../../../src/build/readRules.js";
import { printJson } from "../../../src/lint/canonical/printJson.js";
import { fixPacks } from "../../../src/lint/fixPacks.js";
import { lintPacks } from "../../../src/lint/lintPacks.js";
import type { Json } from "../../../src/model/json.js";
import { loadPacks } from "../../../src/packs/loadPacks.js";
import { AS_OF, CLEAN, filesOf } from "../packsForLint.js";

const shipped = readRules(new URL("../../../rules/", import.meta.url));

const fixed = (path: string, content: Json): string => fixPacks({ [path]: JSON.stringify(content) })[path] ?? "";

describe("fixPacks", () => {
  test("puts keys into their order, and those that it does not know behind them", () => {
    const rule = {
      note: "n",
      check: { length: { of: "listing.title", max: 9 } },
      strange: 1,
      level: "must",
      facts: ["b", "a"],
    };
    expect(fixed("markets/eu/tax.json", { rule, $defaults: { subject: "listing" } })).toBe(
      `{
  "$defaults": { "subject": "listing" },
  "rule": {
    "facts": ["b", "a"],
    "level": "must",
    "check": { "length": { "of": "listing.title", "max": 9 } },
    "note": "n",
    "strange": 1
  }
}
`,
    );
  });

  test("keeps the order of rules, of demands and of conditions", () => {
    const when = { or: [{ var: "b" }, { var: "a" }] };
    const text = fixed("markets/eu/tax.json", {
      b: { when },
      a: { check: { length: { max: 9, of: "listing.title" } } },
    });
    expect(text).toContain('"b": { "when": { "or": [{ "var": "b" }, { "var": "a" }] } },\n  "a"');
    expect(text).toContain('{ "max": 9, "of": "listing.title" }');
  });

  test("sorts codes and drops those that stand twice; periods go by time", () => {
    const periods = [{ from: "2026-01-01" }, { until: "2026-01-01" }];
    const text = fixed("markets/eu/tax.json", { a: { markets: ["US", "DE", "US"], periods } });
    expect(text).toContain('"markets": ["DE", "US"]');
    expect(text).toContain('"periods": [{ "until": "2026-01-01" }, { "from": "2026-01-01" }]');
  });

  test("sorts vocabulary, lists of codes and remedies, not lists of texts", () => {
    expect(fixed("vocabulary/groups.json", { EU: ["FR", "DE"], ANZ: ["NZ", "AU"] })).toBe(
      '{\n  "ANZ": ["AU", "NZ"],\n  "EU": ["DE", "FR"]\n}\n',
    );
    const lists = { b: { values: ["b", "a"], of: "text" }, a: { of: "countries", values: ["b", "a"] } };
    expect(fixed("vocabulary/lists.json", lists)).toBe(
      '{\n  "a": { "of": "countries", "values": ["a", "b"] },\n  "b": { "of": "text", "values": ["b", "a"] }\n}\n',
    );
    expect(fixed("markets/eu/remedies.en.json", { b: "B.", a: "A." })).toBe('{\n  "a": "A.",\n  "b": "B."\n}\n');
  });

  test("orders words as their rules", () => {
    const files = {
      "markets/eu/tax.json": JSON.stringify({ vat: {}, ioss: {} }),
      "markets/eu/tax.en.json": JSON.stringify({ gone: {}, ioss: { message: "m", title: "t" }, vat: { title: "v" } }),
    };
    expect(fixPacks(files)["markets/eu/tax.en.json"]).toBe(
      '{\n  "vat": { "title": "v" },\n  "ioss": { "title": "t", "message": "m" },\n  "gone": {}\n}\n',
    );
  });

  test("leaves alone what is no JSON or has a key twice", () => {
    expect(fixPacks({ "markets/eu/tax.json": '{"a":1,}', "markets/eu/other.json": '{"a":1,"a":2}' })).toEqual({});
  });

  test("finds nothing to do a second time, and then no lint does either", () => {
    const files = { ...filesOf(CLEAN), ...fixPacks(filesOf(CLEAN)) };
    expect(fixPacks(files)).toEqual({});
    expect(lintPacks(files, { asOf: AS_OF }).findings).toEqual([]);
    expect(lintPacks(filesOf(CLEAN), { asOf: AS_OF, only: ["canonical-form"] }).counts.automatic).toBe(
      Object.keys(CLEAN).length,
    );
  });

  test("says on which line a file begins to differ", () => {
    const files = fixPacks(filesOf(CLEAN));
    const untidy = { ...files, "vocabulary/groups.json": '{\n  "EU": ["FR", "DE"]\n}\n' };
    expect(lintPacks(untidy, { asOf: AS_OF }).findings).toMatchObject([
      { lint: "canonical-form", file: "vocabulary/groups.json", startLine: 2, mending: "automatic" },
    ]);
  });
});

/** Order and repetition mean nothing in these. */
const SETS = new Set([
  "markets",
  "exceptMarkets",
  "categories",
  "exceptCategories",
  "sellers",
  "exceptSellers",
  "parents",
  "among",
  "after",
  "replaces",
]);

/** What a pack says, whatever the order of its keys and sets. */
function meaning(value: unknown, key = ""): unknown {
  if (Array.isArray(value)) {
    const elements = value.map((element: unknown) => meaning(element));
    return SETS.has(key) ? [...new Set(elements.map((element) => JSON.stringify(element)))].sort() : elements;
  }
  if (value instanceof Set) return [...value].sort();
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([name, part]) => [name, meaning(part, name)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

test("the shipped packs say the same in any order of keys, once they are in canonical form", () => {
  const shuffled = Object.fromEntries(
    Object.entries(shipped).map(([path, text]) => {
      const reversed = path.startsWith("vocabulary/") || path.endsWith("pack.json");
      const content = JSON.parse(text) as { readonly [key: string]: Json };
      return [path, JSON.stringify(reversed ? Object.fromEntries(Object.entries(content).reverse()) : content)];
    }),
  );
  const again = { ...shuffled, ...fixPacks(shuffled) };
  const unordered = Object.keys(again).filter((path) => again[path] !== shipped[path]);
  expect(unordered.filter((path) => !/identifiers|codeLists/.test(path))).toEqual([]);
  expect(meaning(loadPacks(again).packs)).toEqual(meaning(loadPacks(shipped).packs));
});

describe("printJson", () => {
  const json = fc.jsonValue({ maxDepth: 4 }) as fc.Arbitrary<Json>;

  test("says the same as the value, and prints that the same way again", () => {
    fc.assert(
      fc.property(json, (value) => {
        const text = printJson(value);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(printJson(JSON.parse(text) as Json)).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  test("counts Chinese characters as two columns", () => {
    const line = (count: number): Json => ({ a: { zh: "标".repeat(count) } });
    expect(printJson(line(50)).split("\n")).toHaveLength(4);
    expect(printJson(line(51)).split("\n")).toHaveLength(6);
  });

  test("puts a table of numbers in the order of its texts", () => {
    expect(printJson({ 10: "b", "0101": "a" })).toBe('{\n  "0101": "a",\n  "10": "b"\n}\n');
  });
});
