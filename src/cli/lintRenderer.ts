import { version } from "../../package.json";
import type { LintReport } from "../lint/report.js";
import { isProblemCode } from "../packs/packError.js";
import type { LintOutput } from "../render/lint/lintOutput.js";
import type { TerminalOptions } from "../render/page.js";
import { renderJson } from "../render/renderJson.js";
import { renderLint } from "../render/renderLint.js";
import { renderLintGithub } from "../render/renderLintGithub.js";
import { renderLintJunit } from "../render/renderLintJunit.js";
import { renderLintMarkdown } from "../render/renderLintMarkdown.js";
import { renderLintSarif } from "../render/renderLintSarif.js";
import {
  describeLints,
  type LintDescription,
  type LocalizedLintReport,
  localizeLintReport,
} from "../text/lint/localizeLintReport.js";
import type { Call } from "./command.js";
import type { AuthorFormat } from "./formats.js";
import { namedFile } from "./namedFile.js";
import type { Renderer } from "./outputs.js";
import { PLAIN_TEXT, terminalOptions } from "./terminal.js";

/** A report whose files are named as CI tools know them. */
function withNamedFiles(report: LocalizedLintReport): LocalizedLintReport {
  const findings = report.findings.map((one) => ({ ...one, file: namedFile(one.file, process.env, process.cwd()) }));
  return { ...report, findings };
}

/** The lints that a call asks for; what keeps packs from loading is always told. */
function askedLints({ parsed, locale }: Call): readonly LintDescription[] {
  const [only, skip] = [parsed.texts("only"), parsed.texts("skip")];
  return describeLints(locale).filter(
    ({ lint }) => isProblemCode(lint) || ((only.length === 0 || only.includes(lint)) && !skip.includes(lint)),
  );
}

/** How the terminal of a call is written to, or a file in its stead. */
export const terminalOf = ({ parsed }: Call, toFile: boolean): TerminalOptions =>
  toFile ? PLAIN_TEXT : terminalOptions(process.stdout, process.env, parsed.text("color"));

/** Writes what was found in rule packs in any format. */
export function lintRenderer(call: Call, report: LintReport): Renderer<AuthorFormat> {
  const { parsed, locale } = call;
  const localized = localizeLintReport(report, locale);
  const output: LintOutput = { report: withNamedFiles(localized), lints: askedLints(call), version };
  const formats: { readonly [Name in AuthorFormat]: (toFile: boolean) => string } = {
    terminal: (toFile) => renderLint(localized, { ...terminalOf(call, toFile), allowed: parsed.flag("allowed") }),
    json: () => renderJson(parsed.text("locale") === undefined ? report : localized, { pretty: true }),
    sarif: () => renderLintSarif(output),
    junit: () => renderLintJunit(output),
    github: () => renderLintGithub(output),
    markdown: () => renderLintMarkdown(output),
  };
  return (format, toFile) => formats[format](toFile);
}
