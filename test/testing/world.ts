import type { Json, JsonObject } from "../../src/model/json.js";
import type { LoadedPacks } from "../../src/packs/loadPacks.js";
import type { PackTexts } from "../../src/packs/texts.js";
import type { Fixtures } from "../../src/testing/fixtureFile.js";
import type { Refusal, RuleSuite, SuiteReport } from "../../src/testing/suiteReport.js";
import { type TestOptions, testRules } from "../../src/testing/testRules.js";
import { categoryPacks, euPack, load } from "../engine/packFiles.js";

/** The id of the one rule of these worlds. */
export const RULE = "eu/goods/rule";

/** A case as it stands in a file; what is not given is a target in Germany on a day in 2026. */
export type LooseCase = { readonly [key: string]: unknown };

export const caseOf = (name: string, outcome: string, dossier: JsonObject, more: LooseCase = {}): LooseCase => ({
  name,
  target: { market: "DE" },
  asOf: "2026-11-22",
  dossier,
  expect: { outcome },
  ...more,
});

/** A dossier with one toy. */
export const toy = (listing: JsonObject, more: JsonObject = {}): JsonObject => ({
  listings: [{ sku: "A1", category: "toys", ...listing }],
  ...more,
});

/** A title of so many characters. */
export const titled = (length: number): JsonObject => toy({ title: "x".repeat(length) });

/** A rule about titles. */
export const atMost = (max: number): { readonly check: object } => ({
  check: { length: { of: "listing.title", max } },
});

/** Cases that say all there is to say of `atMost(10)`. */
export const strong: readonly LooseCase[] = [
  caseOf("short", "pass", titled(10)),
  caseOf("long", "fail", titled(11)),
  caseOf("no title yet", "unknown", toy({})),
];

/** Packs of one rule about listings in the European Union. */
export const packsOf = (rule: object): LoadedPacks => load(euPack({ rule }), categoryPacks);

export const fixturesOf = (...cases: readonly LooseCase[]): Fixtures =>
  fixturesText(JSON.stringify(cases, undefined, 2));

export const fixturesText = (text: string, rule = RULE): Fixtures => ({
  folder: "cases",
  files: [{ rule, path: `cases/${rule}.json`, text }],
});

/** Runs the cases of one rule. */
export function runOf(rule: object, cases: readonly LooseCase[], options: Partial<TestOptions> = {}): SuiteReport {
  return testRules({ packs: packsOf(rule).packs, fixtures: fixturesOf(...cases), ...options });
}

/** The one suite of a report. */
export function suiteOf(report: SuiteReport): RuleSuite {
  const suite = report.suites.find(({ rule }) => rule === RULE);
  if (suite === undefined) throw new Error("the rule has no suite");
  return suite;
}

/** What is refused of the cases of one rule, as far as it is of one code. */
export const refusedAs = (
  code: Refusal["code"],
  rule: object,
  cases: readonly LooseCase[],
  texts: readonly PackTexts[] = [],
) =>
  suiteOf(runOf(rule, cases, { texts }))
    .refusals.filter((refusal) => refusal.code === code)
    .map(({ line, params }): { readonly [name: string]: Json } => ({ line, ...params }));
