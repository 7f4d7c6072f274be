import { expect, test } from "vitest";
import type { Boundary } from "../../../src/testing/boundaries/boundary.js";
import { PinnedBoundaries } from "../../../src/testing/boundaries/boundaryFile.js";
import { checkBoundaries, strayBoundaries } from "../../../src/testing/boundaries/checkBoundaries.js";
import { type RuleCase, ruleCaseSchema } from "../../../src/testing/ruleCase.js";
import { checkerForRule } from "../../../src/testing/runRuleCase.js";
import { caseOf, packsOf, RULE, titled } from "../world.js";

const TITLE = "/dossier/listings/0/title";
const MAX = 10;

const edge: Boundary = {
  of: "short",
  over: TITLE,
  gives: { "fail /listings/0/title": [{ $text: ["x", MAX + 1] }], pass: [{ $text: ["x", MAX] }] },
};
const markets: Boundary = {
  of: "short",
  over: "/target/market",
  gives: { pass: [{ $each: "DE FR" }], "not-binding": ["US"] },
};

const pinnedAs = (text: string) =>
  new PinnedBoundaries({ folder: "b", files: [{ pack: "eu", path: "b/eu.json", text }] });

const fileOf = (boundaries: readonly Boundary[], level = "must", id = RULE): string =>
  `{\n"${id}":\n{"level":"${level}","boundaries":[\n${boundaries.map((one) => JSON.stringify(one)).join(",\n")}\n]}\n}\n`;

/** What a rule of so many characters comes to against what is pinned. */
function check(max: number, text: string) {
  const { packs } = packsOf({ check: { length: { of: "listing.title", max } } });
  const [pack] = packs.filter(({ id }) => id === "eu");
  const rule = pack?.rules[0];
  if (rule === undefined) throw new Error("there is no rule");
  const cases = [ruleCaseSchema.parse(caseOf("short", "pass", titled(3))) as RuleCase];
  return checkBoundaries({ rule, pack: "eu", cases, checker: checkerForRule(packs, rule.id) }, pinnedAs(text));
}

test("what is as it was pinned is counted, each word of several", () => {
  expect(check(MAX, fileOf([edge, markets]))).toEqual({ checked: 5, failures: [] });
});

test("a limit one lower is told with its place, the variation, and what came", () => {
  expect(check(MAX - 1, fileOf([markets, edge]))).toEqual({
    checked: 5,
    failures: [
      {
        code: "outcome",
        file: "b/eu.json",
        line: 5,
        rule: RULE,
        of: "short",
        over: TITLE,
        variation: { $text: ["x", MAX] },
        expected: "pass",
        received: "fail /listings/0/title",
      },
    ],
  });
});

test("a boundary of a case that is gone", () => {
  const { checked, failures } = check(MAX, fileOf([{ ...edge, of: "long gone" }]));
  expect([checked, failures]).toEqual([
    0,
    [{ code: "no-such-case", file: "b/eu.json", line: 4, rule: RULE, of: "long gone", over: TITLE }],
  ]);
});

test("a must that was advice", () => {
  expect(check(MAX, fileOf([edge], "should")).failures).toEqual([
    { code: "level", file: "b/eu.json", line: 2, rule: RULE, expected: "should", received: "must" },
  ]);
});

test("a rule of which nothing is pinned although there is a file of its pack; without a file nothing is asked", () => {
  const of = check(MAX, "{}");
  expect(of).toEqual({ checked: 0, failures: [{ code: "not-pinned", file: "b/eu.json", line: 1, rule: RULE }] });
  const { packs } = packsOf({ check: { length: { of: "listing.title", max: MAX } } });
  const rule = packs.find(({ id }) => id === "eu")?.rules[0];
  if (rule === undefined) throw new Error("there is no rule");
  const none = new PinnedBoundaries({ folder: "b", files: [] });
  expect(checkBoundaries({ rule, pack: "eu", cases: [], checker: checkerForRule(packs, RULE) }, none)).toEqual({
    checked: 0,
    failures: [],
  });
});

test("what is pinned of a rule that there is not, and a file that cannot be read", () => {
  expect(strayBoundaries(pinnedAs(fileOf([edge], "must", "eu/goods/gone")), new Set([RULE]))).toEqual([
    { code: "no-such-rule", file: "b/eu.json", line: 2, rule: "eu/goods/gone" },
  ]);
  expect(strayBoundaries(pinnedAs("{"), new Set([RULE]))).toEqual([
    { code: "not-readable", file: "b/eu.json", line: 1, rule: "eu" },
  ]);
});
