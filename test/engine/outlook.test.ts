import { describe, expect, test } from "vitest";
import { RuleCompiler } from "../../src/engine/compiler.js";
import { outlookOf } from "../../src/engine/outlook.js";
import { joinPacks } from "../../src/engine/ruleset.js";
import type { Expression } from "../../src/model/expression.js";
import type { Target } from "../../src/model/target.js";
import { packs } from "../../src/rules.js";

const RULESET = joinPacks(packs);
const TITLE = { var: "listing.title" };
const MARKET = { var: "target.market" };

/** What a look says of conditions about listings, and what they come to when they are compiled. */
function on(target: Target) {
  const compiler = new RuleCompiler(RULESET, target, false, undefined);
  const names = compiler.namesFor("listing");
  return {
    outlook: (condition: Expression) => outlookOf(condition, names),
    constant: (condition: Expression) => compiler.condition(condition, names).constant,
  };
}

describe("on Germany", () => {
  const { outlook, constant } = on({ market: "DE", marketplace: "amazon" });

  test.each<[Expression, boolean | undefined]>([
    [{ "===": [MARKET, "FR"] }, false],
    [{ "===": [MARKET, "DE"] }, undefined],
    [{ in: [MARKET, ["FR", "IT"]] }, false],
    [{ in: [MARKET, ["FR", "DE"]] }, undefined],
    [{ in: [MARKET, []] }, false],
    [{ in: [MARKET, "FR-IT"] }, undefined],
    [{ in: [MARKET, [TITLE]] }, undefined],
    [{ "===": [{ var: "target.region" }, "US-CA"] }, undefined],
    [{ "!": { "===": [MARKET, "FR"] } }, undefined],
    [{ and: [{ "===": [TITLE, "a"] }, { "===": [MARKET, "FR"] }] }, false],
    [{ or: [{ "===": [TITLE, "a"] }, { "===": [MARKET, "FR"] }] }, undefined],
    [{ or: [{ "===": [TITLE, "a"] }, true] }, undefined],
    [{ and: [{ "===": [TITLE, "a"] }, false] }, undefined],
    [{ if: [true, false, { "===": [TITLE, "a"] }] }, undefined],
    [{ "===": [TITLE, "a"] }, true],
    [{ "===": [TITLE, MARKET] }, true],
    [{ and: [{ "===": [TITLE, "a"] }, { "!": { in: [TITLE, ["b"]] } }] }, true],
    [{ some: [["a", "b"], { "===": [{ var: "element" }, "a"] }] }, true],
    [true, undefined],
    [{ "===": [1, 1] }, undefined],
  ])("%j", (condition, expected) => {
    expect(outlook(condition)).toBe(expected);
    if (expected === false) expect(constant(condition)).toBe(false);
    if (expected === true) expect(constant(condition)).toBeUndefined();
  });
});

test.each<Target>([
  { market: "DE", marketplace: "amazon" },
  { market: "US", marketplace: "ebay", region: "US-CA" },
  { market: "JP" },
])("of all conditions that ship, a look says nothing that compiling does not: %j", (target) => {
  const compiler = new RuleCompiler(RULESET, target, false, undefined);
  const told = { off: 0, open: 0 };
  for (const { rule } of RULESET.entries)
    for (const { when } of rule.clauses) {
      const names = compiler.namesFor(rule.subject);
      const outlook = outlookOf(when, names);
      if (when === undefined || outlook === undefined) continue;
      expect(compiler.condition(when, names).constant, JSON.stringify(when)).toBe(outlook ? undefined : false);
      told[outlook ? "open" : "off"]++;
    }
  expect(told.off).toBeGreaterThan(200);
  expect(told.open).toBeGreaterThan(200);
});
