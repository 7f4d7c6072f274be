import { LINT_IDS, type LintId, type Severity, severityOf } from "../../lint/lintId.js";
import type { AllowedFinding, LintFinding, LintReport } from "../../lint/report.js";
import { isProblemCode } from "../../packs/packError.js";
import type { Locale } from "../../packs/texts.js";
import { codeNamesIn } from "../codeNamesIn.js";
import { createTranslator } from "../createTranslator.js";
import { createFormatter } from "../formatters.js";
import type { Translator } from "../translator.js";
import { expectedInChinese } from "./expectedInChinese.js";
import { type LintKey, lintTexts } from "./lintTexts.js";

/** What is said of a finding. */
export interface LintText {
  /** What is wrong. */
  readonly message: string;
  /** What to do. */
  readonly mend: string;
  /** How grave it is, in a word. */
  readonly severity: string;
  /** Of a finding that is allowed: why. */
  readonly allowed?: string;
}

/** A finding with its words beside the data. */
export type LocalizedLintFinding<Finding extends LintFinding = LintFinding> = Finding & { readonly text: LintText };

/** A report with its words beside the data. */
export interface LocalizedLintReport extends LintReport {
  readonly locale: Locale;
  readonly findings: readonly LocalizedLintFinding[];
  readonly allowed: readonly LocalizedLintFinding<AllowedFinding>[];
  readonly text: {
    /** How much was found. */
    readonly summary: string;
    /** What could not be looked for; absent where everything was. */
    readonly notRun?: string;
  };
}

/** One lint as the table of lints tells it. */
export interface LintDescription extends Pick<LintText, "mend"> {
  readonly lint: LintId;
  readonly severity: Severity;
  /** What it looks for. */
  readonly meaning: string;
}

type LintVoice = Translator<LintKey>;

function lintVoice(locale: Locale): LintVoice {
  const names = codeNamesIn(locale);
  return createTranslator<LintKey>(locale, lintTexts[locale], createFormatter(locale, names));
}

const BEFORE_KEY = "lint.".length;

function messageOf({ lint, message: { key, params } }: LintFinding, voice: LintVoice): string {
  if (!isProblemCode(lint)) return voice.say(key.slice(BEFORE_KEY) as LintKey, params);
  const said = voice.locale === "zh-CN" ? inChinese(lint, params) : params;
  return voice.say(problemKey(lint, key), said);
}

/** What was expected in Chinese, and what came where the loader says it in words of its own. */
function inChinese(lint: LintId, params: LintFinding["message"]["params"]): LintFinding["message"]["params"] {
  const { expected, received } = params;
  const isOurs = lint === "not-json" && typeof received === "string";
  return {
    ...params,
    ...(typeof expected === "string" ? { expected: expectedInChinese(expected) } : {}),
    ...(isOurs ? { received: expectedInChinese(received) } : {}),
  };
}

function problemKey(lint: LintId, key: string): LintKey {
  if (lint === "unsafe-pattern" || lint === "not-json") return `problem.${lint}`;
  return key.endsWith(".suggestion") ? "problem.suggestion" : "problem";
}

const said = <Finding extends LintFinding>(finding: Finding, voice: LintVoice): LocalizedLintFinding<Finding> => ({
  ...finding,
  text: {
    message: messageOf(finding, voice),
    mend: voice.say(`${finding.lint}.mend`),
    severity: voice.say(`severity.${finding.severity}`),
    ...("reason" in finding ? { allowed: voice.say("allowed", { reason: String(finding.reason) }) } : {}),
  },
});

function summaryOf({ counts }: LintReport, voice: LintVoice): string {
  const { errors, warnings, allowed, automatic, rules, packs } = counts;
  if (errors + warnings + allowed === 0) return voice.say("summary.clean", { rules, packs });
  const parts = [
    voice.say("summary.errors", { count: errors }),
    voice.say("summary.warnings", { count: warnings }),
    ...(allowed === 0 ? [] : [voice.say("summary.allowed", { count: allowed })]),
  ];
  const [comma, stop] = voice.locale === "en" ? [", ", ". "] : ["，", "。"];
  const mendable = automatic === 0 ? "" : voice.say("summary.automatic", { count: automatic });
  return `${parts.join(comma)}${stop}${mendable}`.trim();
}

/**
 * Puts the words of one locale beside what the linter found: what is wrong, and what to do.
 *
 * `localizeLintReport(report, "en").findings[0].text.message` is `"From 1 July 2026 until 1 January 2027 the rule does not hold."`
 */
export function localizeLintReport(report: LintReport, locale: Locale): LocalizedLintReport {
  const voice = lintVoice(locale);
  return {
    ...report,
    locale,
    findings: report.findings.map((finding) => said(finding, voice)),
    allowed: report.allowed.map((finding) => said(finding, voice)),
    text: {
      summary: summaryOf(report, voice),
      ...(report.notRun.length === 0 ? {} : { notRun: voice.say("not-run", { count: report.notRun.length }) }),
    },
  };
}

/** Every lint with what it looks for and how it is mended, in one locale. */
export function describeLints(locale: Locale): readonly LintDescription[] {
  const voice = lintVoice(locale);
  return LINT_IDS.map((lint) => ({
    lint,
    severity: severityOf(lint),
    meaning: voice.say(`${lint}.meaning`),
    mend: voice.say(`${lint}.mend`),
  }));
}
