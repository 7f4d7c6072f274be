import type { Log } from "sarif";
import { describe, expect, test } from "vitest";
import type { LintFinding } from "../../src/lint/report.js";
import { LOCALES, type Locale } from "../../src/packs/texts.js";
import {
  type LintOutput,
  renderLintGithub,
  renderLintJunit,
  renderLintMarkdown,
  renderLintSarif,
} from "../../src/render/index.js";
import { describeLints, localizeLintReport } from "../../src/text/lint/localizeLintReport.js";
import { lintChanged, withRule } from "../lint/packsForLint.js";
import { HOSTILE } from "./hostile.js";
import { documentOf, suitesOf } from "./junitReaders.js";
import { pageOf, tagsOf } from "./markdownPage.js";
import { sarifErrors } from "./sarifSchema.js";

const SKIP = ["canonical-form"] as const;

const RULE = {
  when: { and: [{ var: "listing.traits.radio" }, { "!": { var: "listing.traits.radio" } }] },
  until: "2026-12-31",
  check: { length: { of: "listing.title", max: 50 } },
};

/** Packs with a rule that never binds, a doubtful last day, and words that say too much. */
const report = lintChanged(withRule(RULE, `{{min}} ${HOSTILE}`), { skip: SKIP });

const outputOf = (locale: Locale = "en", found = report): LintOutput => ({
  report: localizeLintReport(found, locale),
  lints: describeLints(locale).filter(({ lint }) => lint !== "canonical-form"),
  version: "1.2.3",
});

const output = outputOf();
const clean = outputOf("en", lintChanged({}, { skip: SKIP }));
const torn = outputOf("en", lintChanged(withRule({ check: { lenght: {} } }), { skip: SKIP }));

test("the run is as these tests need it", () => {
  expect(report.findings.map(({ lint, severity }) => `${severity} ${lint}`).sort()).toEqual(
    expect.arrayContaining(["error never-binds", "error unfilled-placeholder", "warning inclusive-until"]),
  );
  expect(clean.report.findings).toEqual([]);
  expect(torn.report.notRun.length).toBeGreaterThan(10);
});

const findingOf = (lint: string): LintFinding => {
  const found = report.findings.find((finding) => finding.lint === lint);
  if (found === undefined) throw new Error(`no ${lint}`);
  return found;
};

describe("SARIF", () => {
  const log = JSON.parse(renderLintSarif(output)) as Log;
  const [run] = log.runs;

  test.each(LOCALES)("is valid by the official schema in %s", (locale) => {
    expect(sarifErrors(JSON.parse(renderLintSarif(outputOf(locale))))).toEqual([]);
    expect(sarifErrors(JSON.parse(renderLintSarif(torn)))).toEqual([]);
    expect(sarifErrors(JSON.parse(renderLintSarif(clean)))).toEqual([]);
  });

  test("a result for each finding, at its lines and columns, with what to do", () => {
    const { startLine, startColumn, endLine, endColumn } = findingOf("inclusive-until");
    const result = run?.results?.find(({ ruleId }) => ruleId === "lint/inclusive-until");
    expect(run?.results).toHaveLength(report.findings.length);
    expect(result).toMatchObject({ level: "warning", kind: "fail" });
    expect(result?.message.text).toMatch(
      /^shop\/listing\/a-rule: .*31 December 2026.*\nIf the day before is not the last/s,
    );
    expect(result?.locations?.[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: "marketplaces/shop/listing.json" },
      region: { startLine, startColumn, endLine, endColumn },
    });
  });

  test("lints that found something as rules, and each result names its own", () => {
    const ids = run?.tool.driver.rules?.map(({ id }) => id) ?? [];
    expect([...ids].sort()).toEqual([...new Set(report.findings.map(({ lint }) => `lint/${lint}`))].sort());
    for (const { ruleId, ruleIndex } of run?.results ?? []) expect(ids[ruleIndex ?? -1]).toBe(ruleId);
    const rule = run?.tool.driver.rules?.find(({ id }) => id === "lint/never-binds");
    expect(rule?.help?.text).toMatch(/Correct the scope/);
  });

  test("fingerprints tell all apart and hold when lines move", () => {
    const prints = (found: typeof report) =>
      (JSON.parse(renderLintSarif(outputOf("en", found))) as Log).runs[0]?.results?.map(
        (result) => result.partialFingerprints?.["greenlane/v1"],
      );
    const findings = report.findings.map((one) => ({
      ...one,
      startLine: one.startLine + 7,
      endLine: one.endLine + 7,
    }));
    expect(new Set(prints(report)).size).toBe(report.findings.length);
    expect(prints({ ...report, findings })).toEqual(prints(report));
  });
});

describe("JUnit", () => {
  test("a suite for each lint; an error fails, a warning passes with its text, what found nothing passes", async () => {
    const { testsuite = [], tests, failures } = await suitesOf(renderLintJunit(output));
    expect(testsuite.map(({ name }) => name)).toEqual(output.lints.map(({ lint }) => lint));
    expect(failures).toBe(report.counts.errors);
    const silent = output.lints.filter(({ lint }) => !report.findings.some((finding) => finding.lint === lint));
    expect(tests).toBe(report.findings.length + silent.length);
    const caseOf = (lint: string) => testsuite.find(({ name }) => name === lint)?.testcase?.[0];
    const { startLine, startColumn } = findingOf("never-binds");
    expect(caseOf("never-binds")).toMatchObject({
      classname: "lint.never-binds",
      name: `shop/listing/a-rule (marketplaces/shop/listing.json:${startLine}:${startColumn})`,
      file: "marketplaces/shop/listing.json",
      line: startLine,
    });
    expect(caseOf("never-binds")?.failure?.[0]).toMatchObject({ type: "never-binds" });
    expect(caseOf("never-binds")?.failure?.[0]?.inner).toMatch(/Correct the scope/);
    expect(caseOf("inclusive-until")?.failure).toBeUndefined();
    expect(JSON.stringify(caseOf("inclusive-until"))).toContain("warning: ");
    expect(caseOf("period-gap")).toMatchObject({
      classname: "lint.period-gap",
      name: expect.stringMatching(/^days between/),
    });
    expect(caseOf("period-gap")?.failure).toBeUndefined();
  });

  test("does not claim that a lint passed that could not look", async () => {
    const { testsuite = [] } = await suitesOf(renderLintJunit(torn));
    const names = new Set(testsuite.map(({ name }) => name));
    for (const lint of torn.report.notRun) expect(names).not.toContain(lint);
    expect(names).toContain("unknown-check");
  });

  test("no two tests have the same class and name, even for one place", async () => {
    const twice = { ...report, findings: [...report.findings, findingOf("never-binds")] };
    const { testsuite = [] } = await suitesOf(renderLintJunit(outputOf("en", twice)));
    const names = testsuite.flatMap(({ testcase = [] }) => testcase.map((one) => `${one.classname} ${one.name}`));
    expect(new Set(names).size).toBe(names.length);
  });

  test("hostile texts are well-formed and stay texts", () => {
    const tags = new Set([...documentOf(renderLintJunit(output)).querySelectorAll("*")].map(({ tagName }) => tagName));
    const known = ["testsuites", "testsuite", "properties", "testcase", "failure", "system-out"];
    expect([...tags].filter((tag) => !known.includes(tag))).toEqual([]);
  });
});

describe("GitHub", () => {
  test("one annotation a line at its place, errors first, with what to do", () => {
    const lines = renderLintGithub(output).trimEnd().split("\n");
    expect(lines).toHaveLength(report.findings.length);
    const levels = lines.map(
      (line) => /^::(\w+) file=marketplaces\/shop\/[\w.-]+,line=\d+,col=\d+,title=/.exec(line)?.[1],
    );
    expect(levels).toEqual([
      ...Array<string>(report.counts.errors).fill("error"),
      ...Array<string>(report.counts.warnings).fill("warning"),
    ]);
    for (const line of lines) expect(line).not.toMatch(/[\p{Cc}\u202e]/u);
    expect(lines.find((line) => line.includes("can ever be bound"))).toContain("Correct the scope");
  });

  test("says nothing where nothing was found", () => {
    expect(renderLintGithub(clean)).toBe("");
  });
});

describe("Markdown", () => {
  test("tells the count, and findings by file with line, rule and what to do", () => {
    const page = pageOf(renderLintMarkdown(output));
    const { errors, warnings } = report.counts;
    expect(page.querySelector("h1")?.textContent).toBe(
      `✗ ${errors} error${errors === 1 ? "" : "s"}, ${warnings} warning${warnings === 1 ? "" : "s"}.`,
    );
    expect([...page.querySelectorAll("h2")].map(({ textContent }) => textContent)).toEqual([
      ...new Set(report.findings.map(({ file }) => file)),
    ]);
    const items = [...page.querySelectorAll("li")].map(({ textContent }) => textContent ?? "");
    expect(items).toHaveLength(report.findings.length);
    expect(items.find((item) => item.includes("never-binds"))).toMatch(
      /^✗ error never-binds \(\d+, shop\/listing\/a-rule\): Nobody can ever be bound .* Correct the scope/,
    );
  });

  test("makes no element of hostile texts", () => {
    const page = pageOf(renderLintMarkdown(output));
    expect(tagsOf(page).filter((tag) => !["h1", "h2", "ul", "li", "p"].includes(tag))).toEqual([]);
  });

  test("tells what could not be looked for, and that nothing was found", () => {
    expect(renderLintMarkdown(torn)).toMatch(/The packs do not load: \d+ more lints look at packs that do/);
    expect(renderLintMarkdown(clean)).toBe("# ✓ Nothing found. Packs: 3, rules: 2.\n");
  });

  test("only counts what is too much to list", () => {
    const many = Array.from({ length: 250 }, () => findingOf("never-binds"));
    const page = pageOf(renderLintMarkdown(outputOf("en", { ...report, findings: many })));
    expect(page.querySelectorAll("li")).toHaveLength(200);
    expect(page.body.textContent).toContain("… and 50 more.");
  });
});

test.each(LOCALES)("the same report gives the same bytes in %s", (locale) => {
  for (const render of [renderLintSarif, renderLintJunit, renderLintGithub, renderLintMarkdown])
    expect(render(outputOf(locale))).toBe(render(outputOf(locale)));
});

test("every format says it in Chinese", () => {
  for (const render of [renderLintSarif, renderLintJunit, renderLintGithub, renderLintMarkdown])
    expect(render(outputOf("zh-CN"))).toContain("请更正适用范围、条件或日期");
});
