import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createChecker } from "../../src/engine/checker.js";
import { packs as shipped } from "../../src/generated/packs.js";
import type { Target } from "../../src/model/target.js";
import { withAddresses } from "../../src/packs/withAddresses.js";
import { allAddresses } from "../addresses/allFormats.js";
import { arbitraryDossier } from "./arbitraryDossier.js";
import { dossiers, targets } from "./dossiers.js";
import { propertyPaths, withKeysReversed, withoutProperty } from "./edits.js";

const packs = withAddresses(shipped, allAddresses);

const checker = createChecker({ packs });
const options = { asOf: "2026-11-22", joinMatters: false, inputIssues: [] } as const;
const anyTarget = fc.constantFrom(...targets);
const anyDossier = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom(...dossiers.values()) },
  { weight: 3, arbitrary: arbitraryDossier },
);

/**
 * `on` chooses where a listing is offered; it says nothing about the merchant. Taking it away widens the choice.
 * Subjects are told apart by the places of their lists, which stay.
 */
const isChoice = (path: readonly string[]): boolean =>
  path.includes("on") && path[0] === "listings" && path[2] === "on";

/** Rules and subjects that were failing, not known, or not known to bind. */
function notPassed(dossier: unknown, target: Target): ReadonlySet<string> {
  const report = checker.check(dossier, target, options);
  const open = report.findings
    .filter((finding) => finding.outcome !== "pass")
    .map((finding) => `${finding.rule} ${finding.subject.pointer} ${finding.upcoming?.from ?? ""}`);
  const asked = report.questions.flatMap((question) => question.rules.map((rule) => `${rule.rule} ${rule.pointer} `));
  return new Set([...open, ...asked]);
}

function passed(dossier: unknown, target: Target): readonly string[] {
  const { findings } = checker.check(dossier, target, options);
  const open = notPassed(dossier, target);
  return findings
    .filter((finding) => finding.outcome === "pass")
    .map((finding) => `${finding.rule} ${finding.subject.pointer} `)
    .filter((key) => !open.has(key));
}

describe("knowing less never improves an outcome", () => {
  test("taking any property away turns no fail or unknown into a pass", () => {
    fc.assert(
      fc.property(anyDossier, anyTarget, fc.nat(), (dossier, target, choice) => {
        const paths = propertyPaths(dossier).filter((path) => !isChoice(path));
        const path = paths[choice % Math.max(1, paths.length)];
        if (path === undefined) return;
        const before = notPassed(dossier, target);
        const improved = passed(withoutProperty(dossier, path), target).filter((key) => before.has(key));
        expect({ without: path.join("/"), improved }).toEqual({ without: path.join("/"), improved: [] });
      }),
      { numRuns: 400 },
    );
  });

  /** Of the others, the draws above take properties at random. */
  const inTurn = [...dossiers].filter(([name]) => /^(guangzhou-cosm|hongkong|shenzhen-power|yiwu-toys)/.test(name));

  test.each(inTurn)("%s: each property in turn", (_name, dossier) => {
    const target = targets[0] as Target;
    const before = notPassed(dossier, target);
    for (const path of propertyPaths(dossier).filter((candidate) => !isChoice(candidate))) {
      const improved = passed(withoutProperty(dossier, path), target).filter((key) => before.has(key));
      expect({ without: path.join("/"), improved }).toEqual({ without: path.join("/"), improved: [] });
    }
  });
});

test("reports do not depend on the order of keys", () => {
  fc.assert(
    fc.property(anyDossier, anyTarget, (dossier, target) => {
      expect(checker.check(withKeysReversed(dossier), target, options)).toEqual(
        checker.check(dossier, target, options),
      );
    }),
    { numRuns: 150 },
  );
});

test("the same question has the same answer, in the same order, as plain JSON", () => {
  fc.assert(
    fc.property(anyDossier, anyTarget, (dossier, target) => {
      const first = JSON.stringify(createChecker({ packs }).check(dossier, target, options));
      const report = checker.check(dossier, target, options);
      expect(JSON.stringify(report)).toBe(first);
      expect(JSON.parse(first)).toEqual(report);
    }),
    { numRuns: 40 },
  );
});

test("any JSON as a dossier is answered", () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), anyTarget, (json, target) => {
      expect(["fail", "incomplete"]).toContain(checker.check(json, target, { asOf: "2026-11-22" }).verdict);
    }),
    { numRuns: 300 },
  );
});

test("a dossier with thousands of papers and listings is answered", () => {
  const many = <Value>(count: number, value: Value): Value[] => Array.from({ length: count }, () => value);
  const dossier = {
    merchant: { country: "CN" },
    documents: many(1000, { type: "business-licence" }),
    certificates: many(1000, { scheme: "test-report", standards: many(50, "EN 71-1") }),
    listings: many(100, { category: "toys", title: "x".repeat(50_000), bullets: many(100, "y") }),
  };
  expect(checker.check(dossier, { marketplace: "amazon", market: "DE" }, { asOf: "2026-11-22" }).offered).toBe(100);
});
