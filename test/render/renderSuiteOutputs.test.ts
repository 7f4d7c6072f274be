import type { Log } from "sarif";
import { describe, expect, test } from "vitest";
import { LOCALES, type Locale } from "../../src/packs/texts.js";
import {
  renderSuiteGithub,
  renderSuiteJunit,
  renderSuiteMarkdown,
  renderSuiteSarif,
  type SuiteOutput,
} from "../../src/render/index.js";
import { mutateRules } from "../../src/testing/mutate/mutateRules.js";
import { testRules } from "../../src/testing/testRules.js";
import { HOSTILE } from "./hostile.js";
import { documentOf, suitesOf } from "./junitReaders.js";
import { pageOf, tagsOf } from "./markdownPage.js";
import { sarifErrors } from "./sarifSchema.js";
import { localizer, texts, world } from "./smallWorld.js";

const brand = (name: string, value: string | undefined, outcome: string) => ({
  name,
  target: { marketplace: "amazon", market: "DE" },
  asOf: "2026-11-22",
  dossier: { listings: [{ sku: "A", category: "toys", ...(value === undefined ? {} : { brand: value }) }] },
  expect: { outcome },
});

const file = (rule: string, content: unknown) => ({
  rule,
  path: `fixtures/rules/${rule}.json`,
  text: typeof content === "string" ? content : JSON.stringify(content, undefined, 1),
});

const FILES = [
  file("amazon/listing/brand", [
    brand("A brand", "Robo", "pass"),
    brand(HOSTILE, "Robo", "fail"),
    brand("No brand said", undefined, "unknown"),
    brand("An empty brand", "", "fail"),
  ]),
  file("amazon/listing/title-length", "no JSON ]]> <b>"),
  file("amazon/listing/no-such", []),
];

/** A run with a case that fails, a file that cannot be read, suites that say too little, and a stray. */
function outputOf(locale: Locale = "en"): SuiteOutput {
  const report = testRules({
    packs: world.packs,
    fixtures: { folder: "fixtures/rules", files: FILES },
    texts: [texts("en"), texts("zh-CN")],
    coverage: true,
  });
  return { report: { ...report, durationMs: 1234 }, localizer: localizer(locale), version: "1.2.3" };
}

const output = outputOf();

test("the run is as these tests need it", () => {
  expect(output.report.outcome).toBe("fail");
  expect(output.report.counts.failed).toBe(1);
  expect(output.report.suites.flatMap(({ refusals }) => refusals.map(({ code }) => code))).toEqual(
    expect.arrayContaining(["not-json", "no-cases"]),
  );
  expect(output.report.refusals.map(({ code }) => code)).toEqual(["no-such-rule"]);
});

describe("SARIF", () => {
  const log = JSON.parse(renderSuiteSarif(output)) as Log;
  const [run] = log.runs;

  test.each(LOCALES)("is valid by the official schema in %s", (locale) => {
    expect(sarifErrors(JSON.parse(renderSuiteSarif(outputOf(locale))))).toEqual([]);
  });

  test("a failed case at its line", () => {
    const failed = run?.results?.find(({ ruleId }) => ruleId === "fixture/failed-case");
    expect(failed?.level).toBe("error");
    expect(failed?.message.text).toMatch(
      /^amazon\/listing\/brand: .*\n\/outcome: expected "fail"; received "pass"\.$/s,
    );
    expect(failed?.locations?.[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: "fixtures/rules/amazon/listing/brand.json" },
      region: { startLine: FILES[0]?.text.split("\n").findIndex((line) => line.includes("alert(1)")) ?? 0 },
    });
  });

  test("kinds of mistakes as rules, and each result names its own", () => {
    const ids = run?.tool.driver.rules?.map(({ id }) => id) ?? [];
    expect(ids).toEqual(["fixture/failed-case", "fixture/weak-suite", "fixture/unreadable"]);
    for (const { ruleId, ruleIndex } of run?.results ?? []) expect(ids[ruleIndex ?? -1]).toBe(ruleId);
    expect(run?.tool.driver.rules?.[1]?.help?.text).toMatch(/which case to add/);
  });

  test("fingerprints tell all apart and hold when lines move", () => {
    const prints = (one: SuiteOutput) =>
      (JSON.parse(renderSuiteSarif(one)) as Log).runs[0]?.results?.map(
        (result) => result.partialFingerprints?.["greenlane/v1"],
      );
    const moved = output.report.suites.map((suite) => ({
      ...suite,
      cases: suite.cases.map((one) => ({ ...one, line: one.line + 10 })),
    }));
    expect(new Set(prints(output)).size).toBe(run?.results?.length);
    expect(prints({ ...output, report: { ...output.report, suites: moved } })).toEqual(prints(output));
  });
});

describe("JUnit", () => {
  const xml = renderSuiteJunit(output);

  test("a suite for each rule, a test for each case, and one for whether the suite says enough", async () => {
    const { testsuite = [], tests, failures } = await suitesOf(xml);
    const { suites, counts } = output.report;
    expect(testsuite.map(({ name }) => name)).toEqual([...suites.map(({ rule }) => rule), "fixtures"]);
    expect(tests).toBe(counts.cases + suites.length + 1);
    const weak = suites.filter(({ refusals }) => refusals.length > 0).length;
    expect(failures).toBe(counts.failed + weak + 1);
    expect(testsuite[0]?.testcase?.[0]).toMatchObject({
      classname: "amazon.listing.brand",
      name: "A brand",
      file: "fixtures/rules/amazon/listing/brand.json",
      line: 2,
    });
  });

  test("a failure tells the difference and why", async () => {
    const { testsuite = [] } = await suitesOf(xml);
    const failed = testsuite
      .flatMap(({ testcase = [] }) => testcase)
      .find(({ failure }) => failure?.[0]?.type === "failed-case");
    expect(failed?.failure?.[0]?.message).toBe('/outcome: expected "fail"; received "pass".');
    expect(failed?.failure?.[0]?.inner).toMatch(/-\s+"outcome": "fail"/);
    expect(failed?.failure?.[0]?.inner).toMatch(/Brand stated/);
  });

  test("hostile texts are well-formed and stay texts", () => {
    const tags = new Set([...documentOf(xml).querySelectorAll("*")].map(({ tagName }) => tagName));
    expect(tags).toEqual(
      new Set(["testsuites", "testsuite", "properties", "property", "testcase", "failure", "system-out"]),
    );
  });

  test("no two tests have the same class and name", async () => {
    const { testsuite = [] } = await suitesOf(xml);
    const names = testsuite.flatMap(({ testcase = [] }) =>
      testcase.map(({ classname, name }) => `${classname} ${name}`),
    );
    expect(new Set(names).size).toBe(names.length);
  });
});

describe("GitHub", () => {
  const lines = renderSuiteGithub(output).trimEnd().split("\n");

  test("one annotation a line, at its file and line", () => {
    expect(lines).toHaveLength(output.report.counts.failed + output.report.counts.refusals);
    for (const line of lines) expect(line).toMatch(/^::error file=fixtures\/rules\/[\w/-]+\.json,line=\d+,title=/);
    for (const line of lines) expect(line).not.toMatch(/[\p{Cc}\u202e]/u);
    expect(lines.find((line) => line.includes("no-such"))).toContain("name the file after its rule, or remove it.");
  });
});

describe("Markdown", () => {
  const markdown = renderSuiteMarkdown(output);
  const page = pageOf(markdown);

  test("tells the count, the failed case with the difference, refusals and what was exercised", () => {
    expect(page.querySelector("h1")?.textContent).toMatch(/^✗ 6 rules, 4 cases: 1 failed, \d+ refusals \(1\.2 s\)$/);
    expect(page.querySelector("pre code")?.textContent).toMatch(
      /^ {2}\{\n- {3}"outcome": "fail",\n\+ {3}"outcome": "pass",/,
    );
    expect([...page.querySelectorAll("h2")].map(({ textContent }) => textContent)).toEqual([
      "Failed cases (1)",
      `Refused suites and files (${output.report.counts.refusals})`,
      "What the cases exercise",
    ]);
    expect([...page.querySelectorAll("tbody tr")].map((row) => row.children[0]?.textContent)).toEqual([
      "amazon",
      "toys",
    ]);
  });

  test("makes no element of hostile texts", () => {
    const allowed = ["h1", "h2", "p", "ul", "li", "strong", "pre", "code", "table", "thead", "tbody", "tr", "th", "td"];
    expect(tagsOf(page).filter((tag) => !allowed.includes(tag))).toEqual([]);
  });

  test("a fence that nothing in it ends", () => {
    const [suite] = output.report.suites;
    const failed = suite?.cases.find(({ failure }) => failure !== undefined);
    if (suite === undefined || failed?.failure === undefined) throw new Error("no failed case");
    const failure = { ...failed.failure, expected: { name: "```` \n# h" }, received: {} };
    const report = { ...output.report, suites: [{ ...suite, cases: [{ ...failed, failure }] }] };
    const written = pageOf(renderSuiteMarkdown({ ...output, report }));
    expect(written.querySelectorAll("pre")).toHaveLength(1);
    expect(written.querySelectorAll("h1")).toHaveLength(1);
    expect(written.querySelector("pre")?.textContent).toContain("````");
  });

  test("a run in which all is well", () => {
    const well = {
      ...output.report,
      outcome: "pass",
      suites: [],
      refusals: [],
      counts: { ...output.report.counts, failed: 0, refusals: 0 },
    } as const;
    const { coverage: _, ...report } = well;
    expect(renderSuiteMarkdown({ ...output, report })).toBe("# ✓ 6 rules, 4 cases: all passed (1.2 s)\n");
    expect(renderSuiteGithub({ ...output, report })).toBe("");
  });
});

test("the same report gives the same bytes", () => {
  for (const render of [renderSuiteSarif, renderSuiteJunit, renderSuiteGithub, renderSuiteMarkdown])
    expect(render(output)).toBe(render(output));
});

describe("boundaries that moved and mutants that survived", () => {
  const boundary = { of: "A brand", over: "/dossier/listings/0/brand", gives: { fail: [HOSTILE] } };
  const pinned = {
    "amazon/listing/brand": { level: "should", boundaries: [boundary] },
    "amazon/gone": { level: "must", boundaries: [] },
  };
  const files = [{ pack: "amazon", path: "fixtures/boundaries/amazon.json", text: JSON.stringify(pinned) }];
  const subject = {
    packs: world.packs,
    fixtures: { folder: "fixtures/rules", files: FILES.slice(0, 1) },
    boundaries: { folder: "fixtures/boundaries", files },
  };
  const mutationOf = (locale: Locale): SuiteOutput => ({
    report: testRules(subject),
    mutation: mutateRules({ ...subject, knowledge: world.knowledge, select: (id) => id === "amazon/listing/brand" }),
    least: 1,
    localizer: localizer(locale),
    version: "1.2.3",
  });
  const mutated = mutationOf("en");
  const survivors = mutated.mutation?.survivors ?? [];
  const moved = mutated.report.suites.flatMap(({ boundaries }) => boundaries?.failures ?? []);

  test("the run is as these tests need it", () => {
    expect(moved.map(({ code }) => code)).toEqual(expect.arrayContaining(["level", "outcome", "not-pinned"]));
    expect(mutated.report.strayBoundaries?.map(({ code }) => code)).toEqual(["no-such-rule"]);
    expect(survivors.some(({ killer }) => killer !== undefined)).toBe(true);
  });

  test.each(LOCALES)("SARIF that is valid in %s, survivors as warnings with the case", (locale) => {
    const log = JSON.parse(renderSuiteSarif(mutationOf(locale))) as Log;
    const results = log.runs[0]?.results ?? [];
    const ofKind = (kind: string) => results.filter(({ ruleId }) => ruleId === `fixture/${kind}`);
    expect(sarifErrors(log)).toEqual([]);
    expect(ofKind("moved-boundary")).toHaveLength(moved.length + 1);
    expect(ofKind("survivor")).toHaveLength(survivors.length);
    expect(new Set(ofKind("survivor").map(({ level }) => level))).toEqual(new Set(["warning"]));
    expect(ofKind("survivor").some(({ message }) => message.text?.includes('{"name":"'))).toBe(true);
  });

  test("JUnit: a test for the boundaries of each rule, and one for the mutants of each pack", async () => {
    const { testsuite = [] } = await suitesOf(renderSuiteJunit(mutated));
    const brandTests = testsuite.find(({ name }) => name === "amazon/listing/brand")?.testcase ?? [];
    const held = brandTests.find(({ name }) => name === "its boundaries are where they were pinned");
    expect(held?.failure?.[0]).toMatchObject({ type: "level", message: expect.stringContaining("“should”") });
    const packs = testsuite.find(({ name }) => name === "Mutants killed")?.testcase ?? [];
    expect(packs).toHaveLength(1);
    expect(packs[0]?.failure?.[0]?.inner).toContain("all cases still come out the same");
    const enough = await suitesOf(renderSuiteJunit({ ...mutated, least: 0 }));
    expect(enough.testsuite?.at(-1)?.testcase?.[0]?.failure).toBeUndefined();
  });

  test("GitHub: an annotation a line for each, survivors as warnings", () => {
    const lines = renderSuiteGithub(mutated).trimEnd().split("\n");
    expect(lines.filter((line) => line.startsWith("::warning "))).toHaveLength(survivors.length);
    expect(lines.filter((line) => line.startsWith("::error file=fixtures/boundaries/"))).toHaveLength(moved.length + 1);
    for (const line of lines) expect(line).not.toMatch(/[\p{Cc}\u202e]/u);
  });

  test("Markdown: what moved, the score, and the cases to paste as JSON", () => {
    const page = pageOf(renderSuiteMarkdown(mutated));
    expect([...page.querySelectorAll("h2")].map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining([
        `Boundaries that moved (${moved.length + 1})`,
        "Mutants killed",
        `What nobody would notice (${survivors.length})`,
      ]),
    );
    const pasted = page.querySelector("pre code.language-json")?.textContent ?? "";
    expect(() => JSON.parse(`[${pasted}]`)).not.toThrow();
    expect(JSON.parse(`[${pasted}]`)).toContainEqual(survivors.find(({ killer }) => killer !== undefined)?.killer);
    expect(page.querySelectorAll("script, img")).toHaveLength(0);
  });
});
