import { version } from "../../package.json";
import type { Report } from "../model/report.js";
import type { CheckOutput } from "../render/checkOutput.js";
import { renderGithub } from "../render/renderGithub.js";
import { renderHtml } from "../render/renderHtml.js";
import { renderJson } from "../render/renderJson.js";
import { renderJunit } from "../render/renderJunit.js";
import { renderMarkdown } from "../render/renderMarkdown.js";
import { renderSarif } from "../render/renderSarif.js";
import { renderTerminal } from "../render/renderTerminal.js";
import { createLocalizer } from "../text/createLocalizer.js";
import { checkBatch } from "./batch/checkBatch.js";
import { NOT_MET } from "./checkOptionsOf.js";
import type { Call, Command } from "./command.js";
import { FORMATS, type Format } from "./formats.js";
import { outputsOf, type Renderer, writeOutputs } from "./outputs.js";
import { type Question, readQuestion } from "./question.js";
import { PLAIN_TEXT, terminalOptions } from "./terminal.js";
import { UsageError } from "./usageError.js";
import { EXIT_CODES, worstOf } from "./verdicts.js";

/** A report for every target; with what passes if it is asked for. */
function reportsOf({ parsed }: Call, { checker, dossier, targets, options }: Question, passes: boolean) {
  const wanted = passes ? {} : { outcomes: NOT_MET };
  return targets.map((target) =>
    checker.check(dossier, target, { ...options, ...wanted, notBinding: parsed.flag("not-binding") }),
  );
}

function jsonOf(reports: readonly Report[], { reports: localized }: CheckOutput, { parsed }: Call): string {
  const written = parsed.text("locale") === undefined ? reports : localized;
  const [only] = written;
  return renderJson(written.length === 1 && only !== undefined ? only : written, { pretty: true });
}

function terminalOf({ reports }: CheckOutput, toFile: boolean, { parsed, voice }: Call): string {
  const options = toFile ? PLAIN_TEXT : terminalOptions(process.stdout, process.env, parsed.text("color"));
  const rule = `\n${"─".repeat(Math.min(options.width, 40))}\n\n`;
  const today = parsed.text("as-of") === undefined ? `${voice.say("today")}\n` : "";
  return reports.map((report) => renderTerminal(report, options)).join(rule) + today;
}

/** Renders what was checked in any format; only JUnit, which counts, is told what passes without being asked to list it. */
function renderer(call: Call, question: Question, reports: readonly Report[]): Renderer {
  const { parsed, locale } = call;
  const { rules, dossier, file } = question;
  const localizer = createLocalizer({ locale, texts: rules.texts, packs: rules.packs });
  const all = parsed.flag("all");
  const outputOf = (told: readonly Report[]): CheckOutput => ({
    reports: told.map((report) => localizer.localize(report, { dossier })),
    dossier,
    file,
    version,
    passes: all,
  });
  const output = outputOf(reports);
  const formats: { readonly [Name in Format]: (toFile: boolean) => string } = {
    terminal: (toFile) => terminalOf(output, toFile, call),
    json: () => jsonOf(reports, output, call),
    sarif: () => renderSarif(output),
    junit: () => renderJunit(all ? output : outputOf(reportsOf(call, question, true))),
    github: () => renderGithub(output),
    markdown: () => renderMarkdown(output),
    html: () => renderHtml(output),
  };
  return (format, toFile) => formats[format](toFile);
}

/** `greenlane check`: a report for every target, in every format that is asked for; the exit code is that of the worst. With `--batch`, of many dossiers. */
export const check: Command = async (call) => {
  if (call.parsed.flag("batch")) return checkBatch(call);
  if (call.parsed.text("threads") !== undefined) throw new UsageError(call.voice.say("threads-alone"));
  const outputs = outputsOf(call, FORMATS);
  const question = await readQuestion(call, "check");
  const reports = reportsOf(call, question, call.parsed.flag("all"));
  writeOutputs(outputs, renderer(call, question, reports), call);
  return EXIT_CODES[worstOf(reports)];
};
