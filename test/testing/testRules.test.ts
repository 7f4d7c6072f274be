import { describe, expect, test } from "vitest";
import { testRules } from "../../src/testing/testRules.js";
import { euPack, load, packFolder } from "../engine/packFiles.js";
import { atMost, caseOf, fixturesOf, fixturesText, packsOf, RULE, runOf, strong, suiteOf, titled } from "./world.js";

describe("a strong suite", () => {
  const report = runOf(atMost(10), strong);

  test("passes", () => {
    expect(report).toEqual({
      outcome: "pass",
      suites: [
        {
          rule: RULE,
          pack: "eu",
          file: `cases/${RULE}.json`,
          cases: strong.map(({ name }) => expect.objectContaining({ name, status: "passed" })),
          refusals: [],
          durationMs: expect.any(Number),
        },
      ],
      refusals: [],
      counts: { suites: 1, cases: 3, passed: 3, failed: 0, refusals: 0, boundaries: 0, moved: 0 },
      durationMs: expect.any(Number),
    });
  });

  test("has the line of each case", () => {
    const [first = 0, second = 0, third = 0] = suiteOf(report).cases.map(({ line }) => line);
    const lines = fixturesOf(...strong).files[0]?.text.split("\n") ?? [];
    for (const [index, line] of [first, second, third].entries())
      expect(lines[line]).toContain(`"name": "${String(strong[index]?.["name"])}"`);
  });

  test("is plain JSON", () => {
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });
});

test("a rule that was changed by hand: the cases that notice are told", () => {
  const { outcome, counts, suites } = runOf(atMost(11), strong);
  expect(outcome).toBe("fail");
  expect(counts).toMatchObject({ passed: 2, failed: 1 });
  expect(suites[0]?.cases.filter(({ status }) => status === "failed").map(({ name }) => name)).toEqual(["long"]);
});

test("a weak suite fails though its cases pass", () => {
  const { outcome, counts } = runOf(atMost(10), strong.slice(0, 1));
  expect(outcome).toBe("fail");
  expect(counts).toMatchObject({ suites: 1, cases: 1, passed: 1, failed: 0, refusals: 2 });
});

test.each([
  ["none that can be read", fixturesText("[{"), ["not-json"]],
  ["an empty list", fixturesText("[]"), ["no-cases"]],
  ["no file", { folder: "cases", files: [] }, ["no-cases"]],
  ["only cases with mistakes", fixturesText('[{ "name": "" }]'), ["invalid-case"]],
])("a rule of which there is %s", (_, fixtures, codes) => {
  const report = testRules({ packs: packsOf(atMost(10)).packs, fixtures });
  expect([...new Set(suiteOf(report).refusals.map(({ code }) => code))]).toEqual(codes);
  expect(suiteOf(report).file).toBe(`cases/${RULE}.json`);
});

test("a file that is no rule's, with the nearest rule", () => {
  const { packs } = packsOf(atMost(10));
  const [own] = fixturesOf(...strong).files;
  const [stray] = fixturesText("[]", "eu/goods/ruel").files;
  const report = testRules({ packs, fixtures: { folder: "cases", files: own && stray ? [own, stray] : [] } });
  expect(report.outcome).toBe("fail");
  expect(report.refusals).toEqual([
    {
      code: "no-such-rule",
      file: "cases/eu/goods/ruel.json",
      line: 1,
      params: { rule: "eu/goods/ruel", suggestion: RULE },
    },
  ]);
});

test("a file under a misspelt name is told once, unless only the rule is chosen", () => {
  const { packs } = packsOf(atMost(10));
  const fixtures = fixturesText(JSON.stringify(strong), "eu/goods/ruel");
  const told = (select?: (rule: string) => boolean): readonly string[] => {
    const { suites, refusals } = testRules({ packs, fixtures, ...(select === undefined ? {} : { select }) });
    return [...suites.flatMap((suite) => suite.refusals), ...refusals].map(({ code }) => code);
  };
  expect(told()).toEqual(["no-such-rule"]);
  expect(told((rule) => rule === RULE)).toEqual(["no-cases"]);
});

test("some rules are chosen, and their files", () => {
  const select = (rule: string): boolean => rule !== RULE;
  const report = testRules({ packs: packsOf(atMost(10)).packs, fixtures: fixturesOf(...strong), select });
  expect(report).toMatchObject({ outcome: "pass", suites: [], refusals: [] });
});

test("packs that are only in sight are tested where there are cases for them", () => {
  const { packs } = load(
    euPack({ rule: atMost(10) }),
    packFolder(
      "baseline",
      { kind: "baseline" },
      { advice: { other: { subject: "listing", source: "law", ...atMost(10) } } },
    ),
  );
  const own = packs.filter(({ id }) => id === "eu");
  const others = packs.filter(({ id }) => id !== "eu");
  const fixtures = fixturesOf(...strong);
  expect(testRules({ packs: own, others, fixtures }).suites.map(({ rule }) => rule)).toEqual([RULE]);
  expect(testRules({ packs, fixtures }).suites.map(({ rule }) => rule)).toEqual(["baseline/advice/other", RULE]);
  const more = [...fixtures.files, ...fixturesText(JSON.stringify(strong), "baseline/advice/other").files];
  const both = testRules({ packs: own, others, fixtures: { folder: "cases", files: more } });
  expect(both.suites).toHaveLength(2);
});

test("a rule of another pack that replaces it is in sight", () => {
  const { packs } = load(
    euPack({ rule: atMost(10) }),
    packFolder(
      "marketplaces/amazon",
      { kind: "marketplace" },
      { listing: { longer: { subject: "listing", source: "law", ...atMost(20), replaces: [RULE] } } },
    ),
  );
  const replaced = caseOf("on Amazon another one holds", "not-binding", titled(11), {
    target: { marketplace: "amazon", market: "DE" },
  });
  const own = packs.filter(({ id }) => id === "eu");
  const others = packs.filter(({ id }) => id !== "eu");
  expect(testRules({ packs: own, others, fixtures: fixturesOf(...strong, replaced) }).outcome).toBe("pass");
  expect(testRules({ packs: own, fixtures: fixturesOf(...strong, replaced) }).outcome).toBe("fail");
});

test("tells how far it is", () => {
  const told: string[] = [];
  runOf(atMost(10), strong, { onSuite: (done, of) => told.push(`${done}/${of}`) });
  expect(told).toEqual(["1/1"]);
});
