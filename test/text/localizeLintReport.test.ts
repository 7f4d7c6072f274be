import { describe, expect, test } from "vitest";
import { LINT_IDS } from "../../src/lint/lintId.js";
import { lintPacks } from "../../src/lint/lintPacks.js";
import type { LintFinding } from "../../src/lint/report.js";
import { LOCALES } from "../../src/packs/texts.js";
import { expectedInChinese } from "../../src/text/lint/expectedInChinese.js";
import { lintTexts } from "../../src/text/lint/lintTexts.js";
import { describeLints, localizeLintReport } from "../../src/text/lint/localizeLintReport.js";
import { AS_OF, CLEAN, filesOf, lintChanged, withRule } from "../lint/packsForLint.js";

const TITLE = { check: { length: { of: "listing.title", max: 50 } } };

const texts = (finding: Pick<LintFinding, "lint" | "message">, locale: "en" | "zh-CN"): string => {
  const report = lintChanged(withRule({ ...TITLE, until: "2026-12-31" }), { only: ["inclusive-until"] });
  const [first] = report.findings as readonly [LintFinding];
  const [said] = localizeLintReport({ ...report, findings: [{ ...first, ...finding }] }, locale).findings;
  return said?.text.message ?? "";
};

describe("localizeLintReport", () => {
  test("says what is wrong and what to do, beside the data", () => {
    const report = lintChanged(withRule({ ...TITLE, until: "2026-12-31" }), { only: ["inclusive-until"] });
    expect(localizeLintReport(report, "en")).toEqual({
      ...report,
      locale: "en",
      text: { summary: "0 errors, 1 warning." },
      findings: [
        {
          ...report.findings[0],
          text: {
            message: "31 December 2026 itself is no longer in the period. If it is the last day, write 2027-01-01.",
            mend: "If the day before is not the last day on which it holds, write the day after; else allow it with its reason.",
            severity: "warning",
          },
        },
      ],
    });
  });

  test.each(LOCALES)("has a meaning and a mend for every lint, %s", (locale) => {
    for (const { lint, meaning, mend } of describeLints(locale)) {
      expect([lint, meaning.length > 3, mend.length > 3]).toEqual([lint, true, true]);
      expect(`${meaning}${mend}`).not.toMatch(/\{\{|…$|\.meaning|\.mend/);
    }
    expect(describeLints(locale).map(({ lint }) => lint)).toEqual(LINT_IDS);
  });

  test("sums up in both locales", () => {
    const clean = lintPacks(filesOf(CLEAN), { asOf: AS_OF, skip: ["canonical-form"] });
    expect(localizeLintReport(clean, "en").text).toEqual({ summary: "Nothing found. Packs: 3, rules: 2." });
    expect(localizeLintReport(clean, "zh-CN").text).toEqual({ summary: "3 个规则包的 2 条规则中未发现问题。" });
    const untidy = lintPacks(filesOf(CLEAN), { asOf: AS_OF, only: ["canonical-form"] });
    expect(localizeLintReport(untidy, "zh-CN").text.summary).toMatch(
      /^0 个错误，\d+ 个警告。\d+ 个文件可用 --fix 修正。$/,
    );
  });

  test("tells a loader's phrases in Chinese, and an expression's fault as one", () => {
    const params = { expected: "one of a, b for listing.x (code)", received: "c" };
    const problem = { lint: "unknown-code", message: { key: "lint.unknown-code", params } } as const;
    expect(texts(problem, "en")).toBe("Expected one of a, b for listing.x (code); received “c”.");
    expect(texts(problem, "zh-CN")).toBe("应为：listing.x (code) 须为 a, b 之一；收到 “c”。");
    const pattern = { expected: "a back-reference", received: "(a)\\1" };
    const unsafe = { lint: "unsafe-pattern", message: { key: "lint.unsafe-pattern", params: pattern } } as const;
    expect(texts(unsafe, "en")).toBe("The expression has a back-reference: “(a)\\1”.");
    expect(texts(unsafe, "zh-CN")).toBe("表达式有问题（反向引用）：“(a)\\1”。");
  });

  test("leaves nothing unfilled that lints say", () => {
    const keys = Object.keys(lintTexts.en).filter((key) => !/\.(?:meaning|mend)$/.test(key));
    expect(keys.filter((key) => (lintTexts.en as { readonly [key: string]: string })[key]?.includes("…"))).toEqual([]);
  });
});

test.each([
  ["a kind of check", "检查种类"],
  ["one of a, b", "a, b 之一"],
  ["2 arguments for !==", "!== 须有 2 个参数"],
  ["at least 1 argument for and", "and 至少 1 个参数"],
  ["something never heard of", "something never heard of"],
])("a loader expects %s, in Chinese %s", (english, chinese) => {
  expect(expectedInChinese(english)).toBe(chinese);
});
