import { expect, test } from "vitest";
import type { CompileCheck } from "../../src/checks/check.js";
import { createChecker } from "../../src/index.js";
import type { CompileOperator } from "../../src/logic/compiler.js";
import { packs } from "../../src/rules.js";

const ASK = { marketplace: "amazon", market: "DE" } as const;
const OPTIONS = { asOf: "2026-11-22" } as const;

/** The packs that ship, and the demands and comparisons that are compiled of them, one entry each time. */
function watched() {
  const compiled: string[] = [];
  const compared: string[] = [];
  const watching = packs.map((pack) => ({
    ...pack,
    uses: {
      ...pack.uses,
      checks: Object.fromEntries(
        Object.entries(pack.uses.checks).map(([kind, compile]): readonly [string, CompileCheck<never>] => [
          kind,
          (demands, context) => {
            compiled.push(kind);
            return compile(demands, context);
          },
        ]),
      ),
      operators: Object.fromEntries(
        Object.entries(pack.uses.operators).map(([name, compile]): readonly [string, CompileOperator] => [
          name,
          (args, compiler, op) => {
            compared.push(name);
            return compile(args, compiler, op);
          },
        ]),
      ),
    },
  }));
  return { compiled, compared, checker: createChecker({ packs: watching }) };
}

test("checks are compiled when they are first asked, and once", () => {
  const { compiled, checker } = watched();
  const goods = (category: string) => ({
    merchant: { country: "CN" },
    listings: [{ sku: "A1", category, images: [], variants: [] }],
  });
  checker.check(goods("apparel"), ASK, OPTIONS);
  const forApparel = compiled.length;
  expect(forApparel).toBeGreaterThan(0);
  checker.check(goods("apparel"), ASK, OPTIONS);
  expect(compiled.length).toBe(forApparel);
  checker.check(goods("toys"), ASK, OPTIONS);
  expect(compiled.length).toBeGreaterThan(forApparel);
});

test("a check that was compiled late says what it says at once", () => {
  const dossier = { merchant: { country: "CN" }, listings: [{ sku: "A1", category: "toys", title: "a" }] };
  const { checker } = watched();
  const first = checker.check(dossier, ASK, OPTIONS);
  expect(checker.check(dossier, ASK, OPTIONS)).toEqual(first);
  expect(createChecker({ packs }).check(dossier, ASK, OPTIONS)).toEqual(first);
});

test("conditions are compiled when they are first asked, and once", () => {
  const { compared, checker } = watched();
  checker.check({ merchant: { country: "CN" }, listings: [] }, ASK, OPTIONS);
  const ofNone = compared.length;
  const goods = { merchant: { country: "CN" }, listings: [{ sku: "A1", category: "toys", title: "a" }] };
  checker.check(goods, ASK, OPTIONS);
  const ofToys = compared.length;
  expect(ofToys).toBeGreaterThan(ofNone * 1.5);
  checker.check(goods, ASK, OPTIONS);
  expect(compared.length).toBe(ofToys);
});

test("what does not read the target is compiled once for all targets, what reads it for each", () => {
  const { compiled, checker } = watched();
  const dossier = { merchant: { country: "CN" }, listings: [{ sku: "A1", category: "toys", title: "a" }] };
  const reports = (["DE", "FR", "DE"] as const).map((market) => {
    const before = compiled.length;
    checker.check(dossier, { marketplace: "amazon", market }, OPTIONS);
    return compiled.length - before;
  });
  expect(reports[0]).toBeGreaterThan(2 * (reports[1] ?? 0));
  expect(reports[1]).toBeGreaterThan(0);
  expect(reports[2]).toBe(0);
});
