import { describe, expect, test } from "vitest";
import { createChecker } from "../../src/engine/checker.js";
import { explain } from "../../src/explain.js";
import { load, packFolder } from "./packFiles.js";

const { packs } = load(
  packFolder(
    "markets/eu",
    { kind: "market", markets: ["DE", "FR"] },
    {
      rules: {
        title: {
          subject: "listing",
          source: "law",
          when: { "===": [{ var: "listing.traits.radio" }, true] },
          check: { length: { of: "listing.title", max: 10 } },
        },
        french: {
          subject: "listing",
          source: "law",
          markets: ["FR"],
          check: { required: { of: "listing.subtitle" } },
        },
      },
    },
  ),
);
const checker = createChecker({ packs });
const [target, options] = [{ market: "DE" }, { asOf: "2026-11-22" }];
const dossier = { listings: [{ sku: "A1", title: "A radio of wood", traits: { radio: true } }] };
const of = (rule: string, pointer = "/listings/0") => ({ rule, subject: { pointer } });

describe("explain", () => {
  test("tells what was read of a finding of a report", () => {
    const [finding] = checker.check(dossier, target, options).findings;
    const { clauses, ...rest } = explain(checker, dossier, target, options, finding ?? of(""));
    expect(rest).toMatchObject({ rule: "eu/rules/title", pointer: "/listings/0", seller: "binds", category: "binds" });
    expect(clauses).toMatchObject([
      {
        outcome: "fail",
        upcoming: false,
        when: { op: "===", value: true, of: [{ path: "listing.traits.radio", value: true }, { value: true }] },
        check: { length: { of: "listing.title", max: 10 } },
        detail: { path: "/listings/0/title", actual: 15 },
      },
    ]);
  });

  test("says why a rule does not bind on the target, with what it is limited to", () => {
    expect(explain(checker, dossier, target, options, of("eu/rules/french"))).toMatchObject({
      excluded: "market",
      scope: { markets: ["FR"] },
      clauses: [],
    });
    expect(explain(checker, dossier, target, options, of("eu/rules/titel"))).toMatchObject({
      excluded: "no-such-rule",
    });
  });

  test("a dossier without the subject leaves the rule open", () => {
    expect(explain(checker, {}, target, options, of("eu/rules/title")).clauses).toMatchObject([
      { outcome: "unknown", when: { value: undefined } },
    ]);
  });

  test("refuses what no check would take, and what is no checker", () => {
    expect(() => explain(checker, dossier, { market: "Germany" }, options, of("eu/rules/title"))).toThrow(
      "target.market: expected an ISO 3166-1 country",
    );
    const { check } = checker;
    expect(() => explain({ check, packs }, dossier, target, options, of("eu/rules/title"))).toThrow(
      "expected a checker that createChecker of greenlane has made",
    );
  });
});
