import { describe, expect, test } from "vitest";
import { lintPacks } from "../../src/lint/lintPacks.js";
import type { JsonObject } from "../../src/model/json.js";
import { AS_OF, CLEAN, filesOf, lintChanged, toldShortly, withRule } from "./packsForLint.js";

const NEVER = { when: { and: [{ var: "listing.traits.radio" }, { "!": { var: "listing.traits.radio" } }] } };
const TITLE = { check: { length: { of: "listing.title", max: 50 } } };

describe("lintPacks", () => {
  test("finds nothing in packs that are as they should be", () => {
    const report = lintPacks(filesOf(CLEAN), { asOf: AS_OF, skip: ["canonical-form"] });
    expect(report.findings.map(toldShortly)).toEqual([]);
    expect(report).toMatchObject({
      outcome: "pass",
      asOf: AS_OF,
      allowed: [],
      notRun: [],
      counts: { packs: 3, rules: 2, errors: 0, warnings: 0, allowed: 0, automatic: 0 },
    });
  });

  test("gives a finding its file, rule, pointer, line and column", () => {
    const files = {
      ...filesOf(CLEAN),
      "markets/eu/tax.json": JSON.stringify(
        {
          $defaults: { subject: "merchant", source: "law", remedy: "mend" },
          vat: { when: { is: "eu/elsewhere" }, until: "2026-12-31", check: { registration: { scheme: "VAT" } } },
        },
        undefined,
        2,
      ),
    };
    const { findings } = lintPacks(files, { asOf: AS_OF, only: ["inclusive-until"] });
    expect(findings).toEqual([
      {
        lint: "inclusive-until",
        severity: "warning",
        file: "markets/eu/tax.json",
        rule: "eu/tax/vat",
        pointer: "/vat/until",
        startLine: 11,
        startColumn: 14,
        endLine: 11,
        endColumn: 26,
        message: { key: "lint.inclusive-until", params: { until: "2026-12-31", next: "2027-01-01" } },
        mending: "by-hand",
      },
    ]);
  });

  test("fails by errors, not by warnings", () => {
    expect(lintChanged(withRule({ ...TITLE, until: "2026-12-31" }), { skip: ["canonical-form"] })).toMatchObject({
      outcome: "pass",
      counts: { errors: 0, warnings: 1 },
    });
    expect(lintChanged(withRule({ ...TITLE, ...NEVER }), { skip: ["canonical-form"] })).toMatchObject({
      outcome: "fail",
      counts: { errors: 1, warnings: 0 },
    });
  });

  test("runs only what it is asked for", () => {
    const broken = withRule({ ...TITLE, ...NEVER, until: "2026-12-31" });
    const lintsOf = (options: Parameters<typeof lintChanged>[1]) =>
      lintChanged(broken, options).findings.map(({ lint }) => lint);
    expect(lintsOf({ only: ["never-binds"] })).toEqual(["never-binds"]);
    expect(lintsOf({ skip: ["never-binds", "canonical-form"] })).toEqual(["inclusive-until"]);
  });

  test("does not change what it is given, and finds the same again", () => {
    const files = Object.freeze(filesOf(CLEAN));
    expect(lintPacks(files, { asOf: AS_OF })).toEqual(lintPacks(files, { asOf: AS_OF }));
  });
});

describe("packs that do not load", () => {
  const broken = { rule: { check: { length: { off: "listing.title", max: 50 } }, when: { "==": [1, 1] } } };

  test("are told with the place of each mistake, and what was not run", () => {
    const report = lintChanged(withRule(broken.rule), { skip: ["canonical-form"] });
    expect(report.outcome).toBe("fail");
    expect(report.findings.map(({ lint, rule, pointer }) => [lint, rule, pointer])).toEqual([
      ["unknown-key", "shop/listing/a-rule", "/a-rule/check/length/off"],
      ["unknown-operator", "shop/listing/a-rule", "/a-rule/when"],
    ]);
    expect(report.notRun).toContain("never-binds");
    expect(report.notRun).not.toContain("canonical-form");
  });

  test("name the period, the default or the joined condition in which a mistake stands", () => {
    const places = (changes: Parameters<typeof lintChanged>[0]) =>
      lintChanged(changes, { skip: ["canonical-form"] }).findings.map(({ file, pointer }) => `${file}#${pointer}`);
    const wrong = { length: { of: "listing.titel", max: 50 } };
    expect(places(withRule({ periods: [{ from: "2026-01-01", check: wrong }] }))).toEqual([
      "marketplaces/shop/listing.json#/a-rule/periods/0/check/length/of",
    ]);
    const rows = [{ key: ["DE"] }];
    const when = { "===": [{ var: "listing.titel" }, "x"] };
    expect(places(withRule({ ...TITLE, when, table: { by: ["target.market"], rows } }))).toEqual([
      "marketplaces/shop/listing.json#/a-rule/when/===/0/var",
    ]);
    expect(
      places({
        "markets/eu/tax.json": { $defaults: { subject: "merchant", source: "lwa", remedy: "mend" } },
      }),
    ).toEqual(["markets/eu/tax.json#/$defaults/source"]);
  });

  test("are told as well where they are no JSON, at the first mistake", () => {
    const files = { ...filesOf(CLEAN), "markets/eu/tax.json": '{\n  "vat": {,}\n}' };
    const [first] = lintPacks(files, { asOf: AS_OF, skip: ["canonical-form"] }).findings;
    expect(first).toMatchObject({ lint: "not-json", file: "markets/eu/tax.json", startLine: 2, startColumn: 11 });
  });

  test("have expressions that need not run in linear time told by name", () => {
    const pattern = (matches: string) =>
      lintChanged(withRule({ check: { pattern: { of: "listing.title", matches } } }), { skip: ["canonical-form"] });
    expect(pattern("^(a+)+$").findings).toMatchObject([
      { lint: "unsafe-pattern", pointer: "/a-rule/check/pattern/matches" },
    ]);
    expect(pattern("^a+$").findings).toEqual([]);
  });

  test("do not know a trait that no dossier has", () => {
    const when = { "===": [{ var: "listing.traits.radioo" }, true] };
    expect(lintChanged(withRule({ ...TITLE, when }), { skip: ["canonical-form"] }).findings).toMatchObject([
      {
        lint: "unknown-path",
        pointer: "/a-rule/when/===/0/var",
        message: { key: "lint.unknown-path.suggestion", params: { suggestion: "listing.traits.radio" } },
      },
    ]);
  });
});

describe("allowances", () => {
  const allowed = (allow: { readonly [lint: string]: string }, rule: JsonObject = {}) =>
    lintChanged(withRule({ ...TITLE, until: "2026-12-31", ...rule, allow }), { skip: ["canonical-form"] });

  test("take a finding of their rule out, and keep it with its reason", () => {
    const report = allowed({ "inclusive-until": "The page says so." });
    expect(report.findings).toEqual([]);
    expect(report.allowed).toMatchObject([{ lint: "inclusive-until", reason: "The page says so." }]);
    expect(report.counts).toMatchObject({ warnings: 0, allowed: 1 });
  });

  test("hold for findings in the words of their rule as well", () => {
    const changes = withRule(
      { ...TITLE, allow: { "literal-number": "The name of a standard." } },
      "Title as in Form 50",
    );
    expect(lintChanged(changes, { only: ["literal-number"] })).toMatchObject({ findings: [], counts: { allowed: 1 } });
  });

  test("are told where they allow nothing, and where there is no such lint", () => {
    expect(allowed({ "inclusive-until": "So.", "period-gap": "So." }).findings.map(toldShortly)).toEqual([
      'marketplaces/shop/listing.json#/a-rule/allow/period-gap unused {"lint":"period-gap"}',
    ]);
    expect(allowed({ "inclusive-until": "So.", "period-gaps": "So." }).findings.map(toldShortly)).toEqual([
      'marketplaces/shop/listing.json#/a-rule/allow/period-gaps unknown {"lint":"period-gaps"}',
    ]);
  });

  test("are not told of lints that were not run", () => {
    const changes = withRule({ ...TITLE, allow: { "period-gap": "So." } });
    expect(lintChanged(changes, { skip: ["period-gap", "canonical-form"] }).findings).toEqual([]);
  });

  test("need a reason, and do not allow what keeps packs from loading", () => {
    expect(allowed({ "inclusive-until": " " }).findings).toMatchObject([{ lint: "invalid-value" }]);
    expect(allowed({ "unknown-path": "So." }, { when: { var: "listing.nothing" } }).findings).toMatchObject([
      { lint: "unknown-path" },
    ]);
  });
});
