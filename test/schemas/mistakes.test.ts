import { describe, expect, test } from "vitest";
import { mistakesIn } from "./validators.js";

const source = { title: "A law", publisher: "A state", kind: "law", evidence: "primary", checkedOn: "2026-01-31" };
const check = { required: { of: "listing.title" } };
const rule = { check, source: "law" };
const fileWith = (own: object): object => ({ $defaults: { subject: "listing" }, "a-rule": { ...rule, ...own } });
const checking = (spec: unknown): object => fileWith({ check: spec });
const when = (condition: unknown): object => fileWith({ when: condition });

const GOOD: readonly (readonly [string, object])[] = [
  ["a rule", fileWith({})],
  ["a code of another's own vocabulary", checking({ document: { type: "my-own-paper" } })],
  [
    "a remedy, a matter, a category, a group of another's own",
    fileWith({ remedy: "my-remedy", matter: "my-matter", categories: ["my-category"], markets: ["MYGROUP", "US-CA"] }),
  ],
  ["a path below attributes of another's own", when({ "===": [{ var: "listing.attributes.mine" }, 1] })],
  [
    "a definition and a list of another's own",
    when({ and: [{ is: "mine/one" }, { in: [{ var: "listing.origin" }, { list: "mine" }] }] }),
  ],
  [
    "a column wherever a value may stand",
    {
      "a-rule": {
        ...rule,
        subject: "listing",
        check: { label: { shows: [{ param: "shows" }], on: { param: "on" } } },
        table: { rows: [{ shows: "ce-mark", on: ["product"] }] },
      },
    },
  ],
  [
    "a source for each row",
    {
      $defaults: { subject: "listing" },
      "a-rule": { check, table: { by: ["target.market"], rows: [{ key: ["DE"], source: "law" }] } },
    },
  ],
  [
    "periods",
    {
      $defaults: { subject: "listing" },
      "a-rule": {
        periods: [
          { until: "2026-01-01", check, source: "law" },
          { from: "2026-01-01", check, source: { ref: "law", clause: "Art. 1" } },
        ],
      },
    },
  ],
  ["one argument without a list", when({ "!": { and: { var: "listing.traits.radio" } } })],
  [
    "a condition on the elements of a list",
    when({ some: [{ var: "listing.images" }, { "===": [{ var: "image.role" }, "label"] }] }),
  ],
];

const BAD: readonly (readonly [string, object])[] = [
  ["a misspelt key", fileWith({ remdy: "shorten-title" })],
  ["no check", { $defaults: { subject: "listing" }, "a-rule": { source: "law" } }],
  ["no source", { $defaults: { subject: "listing" }, "a-rule": { check } }],
  ["no subject", { "a-rule": rule }],
  ["a subject that there is not", fileWith({ subject: "listings" })],
  ["a level that there is not", fileWith({ level: "shall" })],
  ["a day that is none", fileWith({ from: "2026-13-01" })],
  ["a day written otherwise", fileWith({ until: "1.2.2026" })],
  ["a key in capitals", { $defaults: { subject: "listing" }, A_RULE: rule }],
  ["a country by its name", fileWith({ markets: ["Germany"] })],
  ["markets as one text", fileWith({ markets: "DE" })],
  ["no periods in a list of them", fileWith({ periods: [] })],
  ["a misspelt kind of check", checking({ lenght: { of: "listing.title", max: 75 } })],
  ["two kinds in one check", checking({ required: { of: "listing.title" }, length: { of: "listing.title", max: 75 } })],
  ["an empty check", checking({})],
  ["a misspelt demand", checking({ length: { of: "listing.title", maximum: 75 } })],
  ["a number in quotation marks", checking({ length: { of: "listing.title", max: "75" } })],
  ["a unit that there is not", checking({ length: { of: "listing.title", unit: "letters", max: 75 } })],
  ["a path with a slip", checking({ required: { of: "listing..title" } })],
  ["a kind of identifier by its name", checking({ identifier: { of: "merchant.numbers.uscc", kind: "credit code" } })],
  ["a field that papers do not have", checking({ document: { type: "business-licence", colour: true } })],
  ["a code with a space", checking({ document: { type: "business licence" } })],
  [
    "a length of time in two units",
    checking({ document: { type: "business-licence", age: { max: { days: 1, months: 1 } } } }),
  ],
  ["a place of a label that there is not", checking({ label: { shows: ["ce-mark"], on: ["box"] } })],
  ["a branch without then", checking({ choose: [{ if: true }] })],
  ["a check within a combination that is none", checking({ anyOf: [{ reqired: { of: "listing.title" } }] })],
  ["a misspelt operator", when({ eq: [{ var: "listing.brand" }, "x"] })],
  ["a loose comparison", when({ "==": [{ var: "listing.brand" }, "x"] })],
  ["two operators in one object", when({ "===": [1, 1], "!==": [1, 2] })],
  ["too few arguments", when({ "===": [{ var: "listing.brand" }] })],
  ["too many arguments", when({ ">": [1, 2, 3] })],
  ["an even number of arguments of if", when({ if: [true, true, false, true] })],
  ["a default in var", when({ "===": [{ var: ["listing.brand", ""] }, "x"] })],
  ["a text as a condition", when("listing.traits.radio")],
  ["a number where a condition is needed", when({ and: [{ count: { var: "listing.images" } }, true] })],
  ["a text where a day is needed", when({ before: [{ var: "asOf" }, "soon"] })],
  [
    "a misspelt operator deep within",
    when({ and: [{ or: [{ "!": [{ strtsWith: [{ var: "listing.title" }, "x"] }] }] }] }),
  ],
  ["a table without rows", fileWith({ table: { by: ["target.market"] } })],
  ["a source without the day on which it was read", { $sources: { law: { ...source, checkedOn: undefined } } }],
  ["a source of no kind", { $sources: { law: { ...source, kind: "blog" } } }],
];

describe("the schema of rules", () => {
  test.each(GOOD)("takes %s", (_, file) => {
    expect(mistakesIn("rules", JSON.parse(JSON.stringify(file)))).toEqual([]);
  });

  test.each(BAD)("refuses %s", (_, file) => {
    expect(mistakesIn("rules", JSON.parse(JSON.stringify(file)))).not.toEqual([]);
  });
});

const pack = { id: "mine", kind: "market", version: "1.0.0", owners: ["me"], markets: ["DE"] };

describe("the other schemas", () => {
  test("take what is right", () => {
    const fields = { "listing.attributes.list": { type: "list", of: { type: "code", values: ["a"] } } };
    expect(mistakesIn("pack", { ...pack, sources: { law: source }, fields })).toEqual([]);
    expect(
      mistakesIn("cases", [
        { name: "passes", target: { market: "DE" }, asOf: "2026-01-31", dossier: {}, expect: { outcome: "pass" } },
      ]),
    ).toEqual([]);
    expect(
      mistakesIn("definitions", {
        mine: { subject: "merchant", when: { in: [{ var: "merchant.country" }, { list: "EU" }] } },
      }),
    ).toEqual([]);
    expect(mistakesIn("remedies", { mine: { leadTimeDays: [1, 5], after: ["shorten-title"] } })).toEqual([]);
  });

  test.each([
    ["pack", { ...pack, kind: "country" }],
    ["pack", { ...pack, version: "1" }],
    ["pack", { ...pack, id: "My Pack" }],
    ["pack", { ...pack, owner: "me" }],
    ["pack", { ...pack, fields: { "listing.mine": { type: "text" } } }],
    ["pack", { ...pack, fields: { "listing.attributes.mine": { type: "code" } } }],
    ["pack", { ...pack, category: { members: { "=": [1, 1] } } }],
    ["pack-texts", { covers: ["x"] }],
    ["pack-texts", { title: "x", covers: "x" }],
    ["rule-texts", { "a-rule": "x" }],
    ["rule-texts", { "a-rule": { title: "" } }],
    ["definitions", { mine: { when: true } }],
    ["remedies", { mine: { leadTimeDays: [1] } }],
    ["remedies", { mine: { leadTimeDays: 5 } }],
    ["remedy-texts", { mine: { en: "x" } }],
    ["vocabulary", { "my code": {} }],
    ["vocabulary", { mine: { name: "x" } }],
    ["vocabulary", { mine: { validity: { kind: "term" } } }],
    ["groups", { EU: ["Germany"] }],
    ["identifiers", { mine: { en: "x", "zh-CN": "x", pattern: "x", example: "x", source: "x" } }],
    [
      "identifiers",
      { mine: { en: "x", "zh-CN": "x", pattern: "^x$", check: [{ luhn: 11 }], example: "x", source: "x" } },
    ],
    ["code-lists", { mine: { codes: { a: "b" }, source: "x" } }],
    ["lists", { mine: { values: [] } }],
    [
      "cases",
      [{ name: "x", target: { market: "DE" }, asOf: "2026-01-31", dossier: {}, expect: { outcome: "passes" } }],
    ],
    [
      "cases",
      [{ name: "x", target: { market: "Germany" }, asOf: "2026-01-31", dossier: {}, expect: { outcome: "pass" } }],
    ],
    [
      "cases",
      [
        {
          name: "x",
          target: { market: "DE" },
          asOf: "2026-01-31",
          dossier: { lisitngs: [] },
          expect: { outcome: "pass" },
        },
      ],
    ],
    ["cases", [{ name: "x", target: { market: "DE" }, dossier: {}, expect: { outcome: "pass" } }]],
    ["dossier", { lisitngs: [] }],
    ["dossier", { listings: {} }],
    ["dossier", { listings: [{ title: 5 }] }],
    ["dossier", { listings: [{ traits: { battery: "lithium" } }] }],
    ["dossier", { listings: [{ placedOnMarketOn: "31.1.2026" }] }],
    ["dossier", { listings: [{ images: [{ widthPx: 100.5 }] }] }],
    ["dossier", { merchant: { country: "China" } }],
    ["dossier", { documents: [{ type: "business licence" }] }],
    ["dossier", { documents: [{ expiresOn: true }] }],
    ["dossier", { merchant: { legalName: false } }],
  ] as const)("%s refuses %j", (name, file) => {
    expect(mistakesIn(name, file)).not.toEqual([]);
  });

  test("the dossier's takes null for what is missing, false for what there is not, and fields of packs", () => {
    const dossier = {
      $schema: "x",
      merchant: { legalName: null, card: false, attributes: { anything: [1] } },
      documents: [null, {}, { type: "my-own-paper", expiresOn: false }],
      listings: [{ attributes: { amazon: { parentage: "x" } }, variants: false }],
    };
    expect(mistakesIn("dossier", dossier)).toEqual([]);
  });
});
