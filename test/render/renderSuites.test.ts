import { expect, test } from "vitest";
import type { Locale } from "../../src/packs/texts.js";
import { renderSuites } from "../../src/render/renderSuites.js";
import type { SuiteReport } from "../../src/testing/suiteReport.js";
import { createLocalizer } from "../../src/text/createLocalizer.js";
import { atMost, caseOf, fixturesText, packsOf, RULE, runOf, strong, titled } from "../testing/world.js";

function shown(report: SuiteReport, locale: Locale = "en", color = false): string {
  const title = locale === "en" ? "Title of at most {{max}} characters" : "标题不超过 {{max}} 个字符";
  const texts = { locale, packs: {}, rules: { [RULE]: { title } }, remedies: {}, names: {} };
  return renderSuites({ ...report, durationMs: 1234 }, createLocalizer({ locale, texts }), { width: 70, color });
}

test("all is well", () => {
  expect(shown(runOf(atMost(10), strong))).toBe("1 rule, 3 cases: all passed (1.2 s)\n");
  expect(shown(runOf(atMost(10), strong), "zh-CN")).toBe("1 条规则，3 个用例：全部通过（1.2 秒）\n");
});

test("a case that fails: where, the difference, and why", () => {
  expect(shown(runOf(atMost(11), strong))).toBe(
    `eu/goods/rule
  ✗ long
    cases/eu/goods/rule.json:21
    - expected   + received
      {
    -   "outcome": "fail",
    +   "outcome": "pass",
    +   "subject": {
    +     "kind": "listing",
    +     "pointer": "/listings/0",
    +     "label": "A1"
    +   },
    +   "path": "/listings/0",
    +   "message": {
    +     "key": "check.passed",
    +     "params": {
    +       "lengthMax": 11,
    +       "lengthOf": "listing.title",
    +       "max": 11,
    +       "of": "listing.title"
    +     }
    +   },
    +   "reasons": []
      }

    Title of at most 11 characters
    eu/goods/rule

    Subject: Listing A1 (/listings/0)
    Scope: markets: European Union
    Seller: is bound
    Category: is bound

    At all times
      Condition: none: it always applies
      Check: {"length":{"of":"listing.title","max":11}}
        met

1 rule, 3 cases: 1 failed (1.2 s)
`.replaceAll(/(?<=expected) {3}/g, "\u00a0\u00a0\u00a0"),
  );
});

test("weak suites and files that are no rule's", () => {
  const [stray] = fixturesText("[]", "eu/goods/ruel").files;
  const weak = runOf(atMost(10), strong.slice(1), {});
  const report: SuiteReport = {
    ...weak,
    refusals: [
      { code: "no-such-rule", file: stray?.path ?? "", line: 1, params: { rule: "eu/goods/ruel", suggestion: RULE } },
    ],
  };
  expect(shown(report)).toBe(`eu/goods/rule
  ! no case passes: add one that meets the rule.
    cases/eu/goods/rule.json:1

  ! there is no rule “eu/goods/ruel”: name the file after its rule, or
    remove it. Did you mean “eu/goods/rule”?
    cases/eu/goods/ruel.json:1

1 rule, 2 cases: 1 refusal (1.2 s)
`);
});

test("what is exercised, and what is not", () => {
  const report = runOf(atMost(10), strong.slice(0, 1), { coverage: true });
  expect(shown({ ...report, suites: [] })).toContain(`What the cases exercise

  eu
    rules 1 of 1 · periods 1 of 1 · rows none · demands 0 of 1
    eu/goods/rule
      – demand check/length/max – no case fails on it
`);
});

test("escape codes of what was expected and what came, only where colours are wanted", () => {
  const report = runOf(atMost(11), strong);
  expect(shown(report, "en", true)).toContain("\u001b[31m");
  expect(shown(report)).not.toContain("\u001b");
});

test("no text of a dossier reaches the terminal's controls", () => {
  const evil = caseOf("evil \u001b[2J", "pass", { ...titled(3), merchant: { legalName: "\u001b[2J" } });
  expect(shown(runOf(atMost(2), [evil]))).not.toContain("\u001b");
});

test("packs of these tests", () => {
  expect(packsOf(atMost(10)).packs.map(({ id }) => id)).toContain("eu");
});
