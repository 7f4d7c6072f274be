import { describe, expect, test } from "vitest";
import { mutantsOf } from "../../../src/testing/mutate/mutantsOf.js";
import { mutationWorld } from "../../../src/testing/mutate/world.js";
import { packFolder } from "../../engine/packFiles.js";
import { mutantsIn, packsOf, ruleIn } from "./ruleUnderMutation.js";

const title = (demands: object) => ({ check: { length: { of: "listing.title", ...demands } } });

/** The mutants of one kind. */
const ofKind = (kind: string, rule: object) =>
  mutantsIn(packsOf(rule)).filter((mutant) => mutant.startsWith(`${kind} `));

describe("a rule as a whole", () => {
  test("its level", () => {
    expect(ofKind("level", title({ max: 5 }))).toEqual(['level level: "must" → "should"']);
    expect(ofKind("level", { ...title({ max: 5 }), level: "should" })).toEqual(['level level: "should" → "must"']);
  });

  test("its markets: all dropped, one more, one of a group left out", () => {
    expect(ofKind("scope", title({ max: 5 }))).toEqual([
      'scope scope/markets: ["EU"] → nothing',
      'scope scope/markets: ["EU"] → ["EU","CN"]',
      'scope scope/exceptMarkets: nothing → ["DE"]',
    ]);
    expect(ofKind("scope", { ...title({ max: 5 }), markets: ["DE", "US"] })).toEqual([
      'scope scope/markets: ["DE","US"] → nothing',
      'scope scope/markets/0: "DE" → nothing',
      'scope scope/markets/1: "US" → nothing',
      'scope scope/markets: ["DE","US"] → ["DE","US","CN"]',
    ]);
  });

  test("its categories and sellers", () => {
    expect(ofKind("scope", { ...title({ max: 5 }), categories: ["toys"], sellers: ["CN"] })).toEqual(
      expect.arrayContaining([
        'scope scope/categories: ["toys"] → nothing',
        'scope scope/sellers: ["CN"] → nothing',
        'scope scope/sellers: ["CN"] → ["CN","US"]',
      ]),
    );
  });

  test("an exception is made from what binds", () => {
    expect(ofKind("scope", { ...title({ max: 5 }), exceptMarkets: ["DE"] })).toContain(
      'scope scope/exceptMarkets: ["DE"] → ["DE","FR"]',
    );
  });

  test("its periods: a day earlier, a day later, open, and one of them dropped", () => {
    const periods = [
      { from: "2026-01-01", until: "2026-07-01", ...title({ max: 5 }) },
      { from: "2026-07-01", ...title({ max: 4 }) },
    ];
    expect(ofKind("period", { periods })).toEqual([
      'period clauses/0/from: "2026-01-01" → "2025-12-31"',
      'period clauses/0/from: "2026-01-01" → "2026-01-02"',
      'period clauses/0/from: "2026-01-01" → nothing',
      'period clauses/0/until: "2026-07-01" → "2026-06-30"',
      'period clauses/0/until: "2026-07-01" → "2026-07-02"',
      'period clauses/0/until: "2026-07-01" → nothing',
      'period clauses/1/from: "2026-07-01" → "2026-06-30"',
      'period clauses/1/from: "2026-07-01" → "2026-07-02"',
      'period clauses/1/from: "2026-07-01" → nothing',
    ]);
    expect(ofKind("clause", { periods })).toHaveLength(2);
    expect(ofKind("clause", title({ max: 5 }))).toEqual([]);
  });

  test("a period that would end before it begins is none", () => {
    expect(ofKind("period", { ...title({ max: 5 }), from: "2026-01-01", until: "2026-01-02" })).toEqual([
      'period clauses/0/from: "2026-01-01" → "2025-12-31"',
      'period clauses/0/from: "2026-01-01" → nothing',
      'period clauses/0/until: "2026-01-02" → "2026-01-03"',
      'period clauses/0/until: "2026-01-02" → nothing',
    ]);
  });

  test("what it replaces", () => {
    const other = packFolder(
      "markets/us",
      { kind: "market", markets: ["US"] },
      { goods: { other: { subject: "listing", source: "law", ...title({ max: 9 }) } } },
    );
    const mutants = mutantsIn(packsOf({ ...title({ max: 5 }), replaces: ["us/goods/other"] }, other));
    expect(mutants).toContain('replaces replaces/0: "us/goods/other" → nothing');
  });
});

describe("a condition", () => {
  const when = (condition: object) => ({ ...title({ max: 5 }), when: condition });
  const age = { "<": [{ var: "listing.traits.ageFromMonths" }, 36] };
  const radio = { "===": [{ var: "listing.traits.radio" }, true] };

  test("is dropped and turned round", () => {
    expect(ofKind("condition", when(age))).toEqual([
      'condition clauses/0/when: {"<":[{"var":"listing.traits.ageFromMonths"},36]} → nothing',
      'condition clauses/0/when: {"<":[{"var":"listing.traits.ageFromMonths"},36]} → {"!":{"<":[{"var":"listing.traits.ageFromMonths"},36]}}',
    ]);
  });

  test("has its operators, operands and constants changed", () => {
    expect(ofKind("operator", when(age))).toEqual([
      expect.stringContaining('→ {"<=":[{"var":"listing.traits.ageFromMonths"},36]}'),
    ]);
    expect(ofKind("operand", when(age))).toEqual([
      expect.stringContaining('→ {"<":[36,{"var":"listing.traits.ageFromMonths"}]}'),
    ]);
    expect(ofKind("constant", when(age))).toEqual([
      "constant clauses/0/when/</1: 36 → 35",
      "constant clauses/0/when/</1: 36 → 37",
    ]);
  });

  test("of several parts: and becomes or, each part is dropped", () => {
    const both = when({ and: [age, radio] });
    expect(ofKind("operator", both)).toContainEqual(expect.stringContaining('→ {"or":['));
    expect(ofKind("condition", both)).toContain(`condition clauses/0/when/and/0: ${JSON.stringify(age)} → nothing`);
    expect(ofKind("constant", both)).toContain("constant clauses/0/when/and/1/===/1: true → false");
  });

  test("words become other words of the same list, members are dropped", () => {
    const battery = { in: [{ var: "listing.traits.battery" }, ["lithium-ion", "lithium-metal"]] };
    expect(ofKind("element", when(battery))).toEqual([
      'element clauses/0/when/in/1/0: "lithium-ion" → nothing',
      'element clauses/0/when/in/1/1: "lithium-metal" → nothing',
    ]);
    const one = { "===": [{ var: "listing.traits.battery" }, "lithium-ion"] };
    expect(ofKind("constant", when(one))).toEqual(['constant clauses/0/when/===/1: "lithium-ion" → "lithium-metal"']);
  });

  test("money goes by cents, days by days", () => {
    const dear = { ">": [{ var: "listing.price.amount" }, 150] };
    const late = { after: [{ var: "listing.placedOnMarketOn" }, "2026-03-01"] };
    expect(ofKind("constant", when(dear))).toEqual([
      "constant clauses/0/when/>/1: 150 → 149.99",
      "constant clauses/0/when/>/1: 150 → 150.01",
    ]);
    expect(ofKind("constant", when(late))).toEqual([
      'constant clauses/0/when/after/1: "2026-03-01" → "2026-02-28"',
      'constant clauses/0/when/after/1: "2026-03-01" → "2026-03-02"',
    ]);
  });

  test("a check in it is changed as well", () => {
    const holds = { holds: { length: { of: "listing.title", max: 9 } } };
    expect(ofKind("limit", when(holds))).toContain("limit clauses/0/when/holds/length/max: 9 → 10");
  });
});

describe("a check", () => {
  test("limits, and the unit", () => {
    expect(mutantsIn(packsOf(title({ max: 5 }))).slice(-5)).toEqual(
      ['junction clauses/0/check/length: {"of":"listing.title","max":5} → {"of":"listing.title","below":5}']
        .slice(1)
        .concat([
          'scope scope/exceptMarkets: nothing → ["DE"]',
          'unit clauses/0/check/length/unit: nothing → "bytes"',
          'unit clauses/0/check/length/unit: nothing → "graphemes"',
          "limit clauses/0/check/length/max: 5 → 4",
          "limit clauses/0/check/length/max: 5 → 6",
        ]),
    );
  });

  test("money by cents; at most becomes less than", () => {
    const dear = { check: { range: { of: "listing.price", max: 20, currency: "EUR" } } };
    expect(ofKind("limit", dear)).toEqual([
      "limit clauses/0/check/range/max: 20 → 19.99",
      "limit clauses/0/check/range/max: 20 → 20.01",
    ]);
    expect(ofKind("junction", dear)).toEqual([expect.stringContaining('"below":20')]);
    expect(ofKind("demand", dear)).toContain('demand clauses/0/check/range/currency: "EUR" → nothing');
  });

  test("a demand that may not be missing is not dropped", () => {
    expect(ofKind("demand", title({ max: 5 }))).toEqual([]);
    expect(ofKind("demand", title({ min: 1, max: 5 }))).toHaveLength(2);
  });

  test("all of several become any, one of several is dropped", () => {
    const tested = (standards: object) => ({ check: { certificate: { scheme: "test-report", standards } } });
    const loaded = packsOf(tested({ allOf: ["EN 71-1", "EN 71-2"] }), {
      "vocabulary/certificateSchemes.json": JSON.stringify({ "test-report": {}, FCC: {} }),
    });
    const mutants = mutantsIn(loaded);
    expect(mutants).toEqual(
      expect.arrayContaining([
        'value clauses/0/check/certificate/scheme: "test-report" → "FCC"',
        'demand clauses/0/check/certificate/standards: {"allOf":["EN 71-1","EN 71-2"]} → nothing',
        'junction clauses/0/check/certificate/standards: {"allOf":["EN 71-1","EN 71-2"]} → {"anyOf":["EN 71-1","EN 71-2"]}',
        'element clauses/0/check/certificate/standards/allOf/1: "EN 71-2" → nothing',
        'value clauses/0/check/certificate/standards/allOf/0: "EN 71-1" → "EN 71-x"',
      ]),
    );
  });

  test("lengths of time", () => {
    const young = { check: { confirm: { question: "asked", every: { months: 12 } } } };
    const loaded = packsOf(young, { "vocabulary/questions.json": JSON.stringify({ asked: {} }) });
    expect(mutantsIn(loaded).filter((mutant) => /^(duration|unit)/.test(mutant))).toEqual([
      "duration clauses/0/check/confirm/every/months: 12 → 11",
      "duration clauses/0/check/confirm/every/months: 12 → 13",
      'unit clauses/0/check/confirm/every: {"months":12} → {"days":12}',
    ]);
  });

  test("combinations, down to what they combine", () => {
    const either = { check: { anyOf: [title({ max: 5 }).check, { required: { of: "listing.brand" } }] } };
    const mutants = mutantsIn(packsOf(either));
    expect(mutants).toContainEqual(expect.stringMatching(/^junction clauses\/0\/check: .* → \{"allOf":/));
    expect(mutants).toContainEqual(expect.stringMatching(/^element clauses\/0\/check\/anyOf\/1: /));
    expect(mutants).toContain("limit clauses/0/check/anyOf/0/length/max: 5 → 6");
  });

  test("regular expressions", () => {
    const form = { check: { pattern: { of: "listing.hsCode", matches: "^[0-9]{6}" } } };
    expect(ofKind("pattern", form)).toEqual([
      'pattern clauses/0/check/pattern/matches: "^[0-9]{6}" → "[0-9]{6}"',
      'pattern clauses/0/check/pattern/matches: "^[0-9]{6}" → "^[0-9]{5}"',
      'pattern clauses/0/check/pattern/matches: "^[0-9]{6}" → "^[0-9]{7}"',
    ]);
  });
});

describe("a table", () => {
  const rows = [
    { key: ["DE"], most: 5 },
    { key: ["FR"], most: 6 },
  ];
  const table = { table: { by: ["target.market"], rows }, check: title({ max: 9 }).check };
  const byRow = { ...table, check: { length: { of: "listing.title", min: 2, max: { param: "most" } } } };

  test("what rows share is changed in all of them, what is theirs in each", () => {
    expect(ofKind("limit", byRow)).toEqual([
      "limit clauses/*/check/length/min: 2 → 1",
      "limit clauses/*/check/length/min: 2 → 3",
      "limit clauses/0/check/length/max: 5 → 4",
      "limit clauses/0/check/length/max: 5 → 6",
      "limit clauses/1/check/length/max: 6 → 5",
      "limit clauses/1/check/length/max: 6 → 7",
    ]);
  });

  test("a condition that its row settles is not changed", () => {
    const told = { ...byRow, when: { "===": [{ param: "most" }, 5] } };
    expect(ofKind("constant", told).filter((mutant) => mutant.includes("when/and"))).toEqual([]);
  });
});

test("a column that is used twice is wrong in both places, a demand that takes one is dropped in all rows", () => {
  const rows = [
    { key: ["DE"], words: ["de"] },
    { key: ["FR"], words: ["fr", "br"] },
  ];
  const says = (field: string) => ({ "one-of": { of: field, values: { param: "words" } } });
  const rule = {
    table: { by: ["target.market"], rows },
    check: { allOf: [says("listing.language"), says("listing.brand")] },
  };
  const loaded = packsOf(rule);
  const mutants = mutantsOf(ruleIn(loaded), mutationWorld(loaded.knowledge));
  const changed = mutants.find(({ place }) => place === "clauses/1/check/allOf/0/one-of/values/1");
  expect(changed?.mutated.clauses[1]?.check).toEqual({
    allOf: [
      { "one-of": { of: "listing.language", values: ["fr"] } },
      { "one-of": { of: "listing.brand", values: ["fr"] } },
    ],
  });
});
