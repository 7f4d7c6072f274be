import { describe, expect, test } from "vitest";
import { createChecker } from "../../src/engine/checker.js";
import type { PackFiles } from "../../src/packs/loadPacks.js";
import { PackError } from "../../src/packs/packError.js";
import { euPack, load, packFolder } from "../engine/packFiles.js";

/** The problems of packs, as an author reads them, without the first line. */
function problems(...folders: readonly PackFiles[]): string[] {
  try {
    load(...folders);
    return [];
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    return error.message
      .split("\n")
      .slice(1)
      .map((line) => line.trim());
  }
}

const check = { length: { of: "listing.title", max: 5 } };

test("a service has to say whom its rules bind", () => {
  expect(problems(packFolder("services/paid", { kind: "service" }, {}))).toEqual([
    "services/paid/pack.json › binds: expected whom a service's rules bind, received nothing. [missing-key]",
  ]);
});

describe("mistakes are refused with place, expectation and nearest name", () => {
  test.each([
    [
      "a misspelt path",
      { rule: { check: { length: { of: "listing.tilte", max: 5 } } } },
      "markets/eu/goods.json › rule › check/length/of: expected a path of the dossier that is in sight here, received listing.tilte. Did you mean listing.title? [unknown-path]",
    ],
    [
      "a path out of sight",
      { rule: { check: { length: { of: "image.name", max: 5 } } } },
      "markets/eu/goods.json › rule › check/length/of: expected a path of the dossier that is in sight here, received image.name. [unknown-path]",
    ],
    [
      "a misspelt operator",
      { rule: { check, when: { "=": [{ var: "listing.title" }, "x"] } } },
      "markets/eu/goods.json › rule › when: expected an operator, received =. Did you mean ===? [unknown-operator]",
    ],
    [
      "a misspelt check",
      { rule: { check: { lenght: { of: "listing.title", max: 5 } } } },
      "markets/eu/goods.json › rule › check: expected a kind of check, received lenght. Did you mean length? [unknown-check]",
    ],
    [
      "a misspelt demand",
      { rule: { check: { length: { of: "listing.title", maximum: 5 } } } },
      "markets/eu/goods.json › rule › check/length: expected one of of, unit, min, max, received maximum. Did you mean max? [unknown-key]",
    ],
    ["a misspelt key of a rule", { rule: { check, remdy: "do-it" } }, "Did you mean remedy? [unknown-key]"],
    [
      "a number compared with text",
      { rule: { check, when: { "<": [{ var: "listing.title" }, 3] } } },
      "[type-mismatch]",
    ],
    [
      "a path of another type",
      { rule: { check: { length: { of: "listing.quantity", max: 5 } } } },
      "markets/eu/goods.json › rule › check/length/of: expected a path to text or list or code or language, received listing.quantity, which is integer. [type-mismatch]",
    ],
    [
      "an unknown category",
      { rule: { check, categories: ["toyz"] } },
      "markets/eu/goods.json › rule › categories: expected a category of the vocabulary, received toyz. Did you mean toys? [unknown-category]",
    ],
    [
      "a code that the vocabulary does not have",
      { rule: { check, when: { "===": [{ var: "listing.category" }, "toyz"] } } },
      "Did you mean toys? [unknown-code]",
    ],
    ["an unknown country", { rule: { check, sellers: ["UK"] } }, "expected a country, region or group, received UK."],
    [
      "an unknown source",
      { rule: { check, source: "lwa" } },
      "markets/eu/goods.json › rule › source: expected a source of the pack or the file, received lwa. Did you mean law? [unknown-source]",
    ],
    ["an unknown remedy", { rule: { check, remedy: "do-itt" } }, "Did you mean do-it? [unknown-remedy]"],
    ["an unknown definition", { rule: { check, when: { is: "eu/none" } } }, "[unknown-definition]"],
    [
      "an unknown rule to replace",
      { rule: { check, replaces: ["eu/goods/ruel"] } },
      "Did you mean eu/goods/rule? [unknown-rule]",
    ],
    [
      "a column that the table does not have",
      {
        rule: {
          check: { length: { of: "listing.title", max: { param: "maxx" } } },
          table: { by: ["target.market"], rows: [{ key: ["DE"], max: 3 }] },
        },
      },
      "Did you mean max? [unknown-param]",
    ],
    [
      "too few keys in a row",
      { rule: { check, table: { by: ["target.market", "listing.model"], rows: [{ key: ["DE"] }] } } },
      "markets/eu/goods.json › rule › table/rows/0/key: expected 2 keys, received 1 keys. [invalid-value]",
    ],
    [
      "overlapping periods",
      {
        rule: {
          periods: [
            { from: "2025-01-01", until: "2026-01-02", check },
            { from: "2026-01-01", check },
          ],
        },
      },
      "expected a period that ends by 2026-01-01, received one until 2026-01-02. [overlapping-periods]",
    ],
    [
      "a period that ends before it begins",
      { rule: { periods: [{ from: "2026-01-01", until: "2025-01-01", check }] } },
      "[empty-period]",
    ],
    [
      "a day that does not exist",
      { rule: { check, from: "2026-02-30" } },
      "markets/eu/goods.json › rule › from: expected a calendar date YYYY-MM-DD, received 2026-02-30. [invalid-value]",
    ],
    ["no check", { rule: {} }, "expected a check, received nothing. [missing-key]"],
    [
      "two checks in one",
      { rule: { check: { ...check, required: { of: "listing.title" } } } },
      "expected one kind of check",
    ],
    ["a key that is no id", { "Rule One": { check } }, "expected a kebab-case key, received Rule One. [invalid-value]"],
  ])("%s", (_name, rules, expected) => {
    expect(problems(euPack(rules as { [key: string]: object })).join("\n")).toContain(expected);
  });

  test("all problems at once, one cause one message", () => {
    const found = problems(
      euPack({
        one: { check: { length: { of: "listing.tilte", max: 5 } } },
        two: { check, remedy: "no" },
        three: { check, categories: ["toyz"] },
      }),
    );
    expect(found).toHaveLength(3);
  });

  test("definitions that use themselves", () => {
    const files = {
      ...euPack({ rule: { check, when: { is: "eu/a" } } }),
      "markets/eu/definitions.json": JSON.stringify({
        a: { subject: "listing", when: { is: "eu/b" } },
        b: { subject: "listing", when: { is: "eu/a" } },
      }),
    };
    expect(problems(files).join("\n")).toContain("received eu/a → eu/b → eu/a. [cyclic-definition]");
  });

  test("two packs with one id, and a folder that is not the id", () => {
    expect(problems(euPack({}), packFolder("categories/eu", { kind: "category" }, {})).join("\n")).toContain(
      "expected an id that no other pack has, received eu. [duplicate-id]",
    );
    expect(problems(packFolder("markets/de", { id: "eu", kind: "market" }, {})).join("\n")).toContain(
      "expected the folder's name, de, received eu.",
    );
  });

  test("own fields of two packs that disagree", () => {
    const field = (type: string) => ({ kind: "market", fields: { "listing.attributes.grade": { type } } });
    expect(
      problems(packFolder("markets/de", field("text"), {}), packFolder("markets/fr", field("number"), {})).join("\n"),
    ).toContain("[conflicting-vocabulary]");
  });
});

describe("hostile packs end in a PackError", () => {
  const raw = (text: string): PackFiles => ({ ...euPack({}), "markets/eu/goods.json": text });
  const nested = (depth: number, inner: string): string => '{"and":['.repeat(depth) + inner + "]}".repeat(depth);

  test.each([
    ["no JSON", raw("{"), "[not-json]"],
    ["a list instead of rules", raw("[]"), "[wrong-type]"],
    ["100,000 levels", raw(`{"rule":${nested(100_000, "true")}}`), "[too-deep]"],
    [
      "a condition of 70 levels",
      euPack({ rule: { check, when: JSON.parse(nested(40, "true")) as object } }),
      "[too-deep]",
    ],
    ["a prototype key", raw('{"rule":{"__proto__":{"x":1}}}'), "[invalid-value]"],
    [
      "a prototype in a path",
      euPack({ rule: { check, when: { "===": [{ var: "listing.__proto__.x" }, 1] } } }),
      "[unknown-path]",
    ],
    [
      "constructor in a path",
      euPack({ rule: { check: { length: { of: "listing.constructor", max: 1 } } } }),
      "[unknown-path]",
    ],
    [
      "one key twice",
      raw(`{"rule":${JSON.stringify({ check })},"rule":${JSON.stringify({ check })}}`),
      "expected each key once in an object, received rule, rule. [duplicate-id]",
    ],
    ["a huge list", raw(`{"rule":{"facts":[${'"x",'.repeat(30_000)}"x"]}}`), "[too-large]"],
    ["a file of 10 MB", raw(`{"rule":{"note":"${"x".repeat(10_000_000)}"}}`), "[too-large]"],
    [
      "an operator of json-logic-js that runs code",
      euPack({ rule: { check, when: { method: [{ var: "listing" }, "constructor"] } } }),
      "[unknown-operator]",
    ],
    ["two keys in a condition", euPack({ rule: { check, when: { and: [true], or: [true] } } }), "when"],
    ["a default in var", euPack({ rule: { check, when: { "===": [{ var: ["listing.title", "x"] }, "x"] } } }), "when"],
  ])("%s", (_name, files, expected) => {
    expect(problems(files).join("\n")).toContain(expected);
  });

  test.each(["(a+)+$", "(a|a)*b", "(.*)*x", "^(\\w+\\s?)*$", "(?=a)b", "(a)\\1"])(
    "a regular expression that is not linear: %s",
    (matches) => {
      expect(problems(euPack({ rule: { check: { pattern: { of: "listing.title", matches } } } })).join("\n")).toContain(
        "[unsafe-pattern]",
      );
    },
  );

  test("thousands of mistakes are told in bounded time", () => {
    const rules = Object.fromEntries(
      Array.from({ length: 3000 }, (_, index) => [
        `rule-${index}`,
        { check: { length: { of: "listing.tilte", max: 5 } } },
      ]),
    );
    expect(problems(euPack(rules))).toHaveLength(3000);
  });
});

test("a loaded pack is data and the code that it uses; a copy through JSON is told from a whole one", () => {
  const { packs } = load(
    euPack({ rule: { check, sellers: ["EU"], remedy: "do-it", categories: ["electrical-equipment"] } }),
  );
  const [pack] = packs;
  expect(Object.keys(pack?.uses.checks ?? {})).toEqual(["length"]);
  expect(JSON.parse(JSON.stringify(packs))).toEqual([{ ...pack, uses: { ...pack?.uses, checks: {}, operators: {} } }]);
  expect(() => createChecker({ packs: JSON.parse(JSON.stringify(packs)) as typeof packs })).toThrow(
    'the pack eu has lost the checks that its rules use, as copies through JSON do: take it from "greenlane/rules" or from loadPacks',
  );
  expect(packs[0]?.uses).toMatchObject({
    groups: { EU: ["DE", "FR"] },
    remedies: { "do-it": { leadTimeDays: [1, 5] } },
  });
  expect(Object.keys(packs[0]?.uses.categories ?? {})).toContain("electronics");
});
