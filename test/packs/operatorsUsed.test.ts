import { describe, expect, test } from "vitest";
import * as code from "../../src/checks/index.js";
import { createChecker } from "../../src/engine/checker.js";
import { packs } from "../../src/generated/packs.js";
import { OPERATORS } from "../../src/logic/operators/index.js";
import { moduleOfOperator } from "../../src/logic/operators/moduleOf.js";
import { isObject, type Json } from "../../src/model/json.js";
import { operatorsUsed } from "../../src/packs/operatorsUsed.js";
import { load, packFolder } from "../engine/packFiles.js";

const condition: Json = {
  and: [
    { "<": [{ var: "listing.traits.ageFromMonths" }, { max: [36, 24] }] },
    { some: [{ var: "listing.images" }, { "!": { startsWith: [{ var: "image.role" }, "main"] } }] },
  ],
};

const rule = (parts: object) => ({ subject: "listing", source: "law", remedy: "do-it", ...parts });

const packWith = (parts: object) =>
  load(packFolder("markets/eu", { kind: "market", markets: ["EU"] }, { goods: { one: rule(parts) } })).packs;

const opsOf = (parts: object): readonly string[] => Object.keys(packWith(parts)[0]?.uses.operators ?? {}).sort();

describe("operators that a pack brings", () => {
  const check = { length: { of: "listing.title", max: 75 } };

  test("are those of its conditions, in checks as well", () => {
    expect(opsOf({ check })).toEqual([]);
    expect(opsOf({ check, when: condition })).toEqual(["!", "<", "and", "max", "some", "startsWith", "var"]);
    expect(opsOf({ check: { logic: condition } })).toEqual(opsOf({ check, when: condition }));
  });

  test("are enough to judge every rule that ships: none is met that its pack does not bring", () => {
    const met = new Set<string>();
    const lonely = (value: Json | undefined): void => {
      if (Array.isArray(value)) for (const one of value) lonely(one as Json);
      if (!isObject(value)) return;
      for (const [key, one] of Object.entries(value)) {
        if (Object.keys(value).length === 1 && Object.hasOwn(OPERATORS, key)) met.add(key);
        lonely(one);
      }
    };
    for (const { id, rules, uses } of packs) {
      met.clear();
      for (const { clauses } of rules) for (const { when, check: demand } of clauses) [when, demand].forEach(lonely);
      expect([id, [...met].filter((op) => !Object.hasOwn(uses.operators, op))]).toEqual([id, []]);
    }
  });

  test("are missed where they are taken away, and named", () => {
    const robbed = packWith({ check, when: condition }).map((pack) => ({
      ...pack,
      uses: { ...pack.uses, operators: {} },
    }));
    expect(() =>
      createChecker({ packs: robbed }).check({ listings: [{}] }, { market: "DE" }, { asOf: "2026-11-22" }),
    ).toThrow("not an operator: and");
  });
});

test("each operator is exported under the name of its module", () => {
  const exported = new Map<string, unknown>(Object.entries(code));
  for (const [op, compile] of Object.entries(OPERATORS))
    expect([op, exported.get(moduleOfOperator(op).name)]).toEqual([op, compile]);
  expect(Object.keys(operatorsUsed([{ "===": [1, 1] }, { max: 3, min: 2 }]))).toEqual(["==="]);
});
