import type { Texts } from "../words.js";

/** What is said of a run of the linter as a whole. */
export const summaryLintTexts = {
  en: {
    "severity.error": "error",
    "severity.warning": "warning",
    "summary.clean": "Nothing found. Packs: {{packs, number}}, rules: {{rules, number}}.",
    "summary.errors_one": "{{count, number}} error",
    "summary.errors_other": "{{count, number}} errors",
    "summary.warnings_one": "{{count, number}} warning",
    "summary.warnings_other": "{{count, number}} warnings",
    "summary.allowed_one": "{{count, number}} allowed",
    "summary.allowed_other": "{{count, number}} allowed",
    "summary.automatic_one": "{{count, number}} file can be mended with --fix.",
    "summary.automatic_other": "{{count, number}} files can be mended with --fix.",
    "not-run_one": "The packs do not load: {{count, number}} more lint looks at packs that do.",
    "not-run_other": "The packs do not load: {{count, number}} more lints look at packs that do.",
    allowed: "Allowed: {{reason}}",
  },
  "zh-CN": {
    "severity.error": "错误",
    "severity.warning": "警告",
    "summary.clean": "{{packs, number}} 个规则包的 {{rules, number}} 条规则中未发现问题。",
    "summary.errors_other": "{{count, number}} 个错误",
    "summary.warnings_other": "{{count, number}} 个警告",
    "summary.allowed_other": "{{count, number}} 个已允许",
    "summary.automatic_other": "{{count, number}} 个文件可用 --fix 修正。",
    "not-run_other": "规则包无法加载：另有 {{count, number}} 项检查须在加载后进行。",
    allowed: "已允许：{{reason}}",
  },
} as const satisfies Texts;
