import type { Report, Verdict } from "../model/report.js";
import { renderJson } from "../render/renderJson.js";
import { renderTerminal } from "../render/renderTerminal.js";
import { createLocalizer } from "../text/createLocalizer.js";
import type { Call, Command } from "./command.js";
import { type Question, readQuestion } from "./question.js";
import { terminalOptions } from "./terminal.js";

const EXIT_CODES: { readonly [Name in Verdict]: number } = { pass: 0, incomplete: 2, fail: 1 };

/** The best verdict first. */
const ORDER: readonly Verdict[] = ["pass", "incomplete", "fail"];

const worstOf = (reports: readonly Report[]): Verdict =>
  ORDER[Math.max(...reports.map((report) => ORDER.indexOf(report.verdict)))] ?? "fail";

function writeJson(reports: readonly Report[], { parsed, write, locale }: Call, { rules, dossier }: Question): void {
  const localizer = createLocalizer({ locale, texts: rules.texts, packs: rules.packs });
  const written =
    parsed.text("locale") === undefined ? reports : reports.map((report) => localizer.localize(report, { dossier }));
  const [only] = written;
  write(renderJson(written.length === 1 && only !== undefined ? only : written, { pretty: true }));
}

function writeTerminal(
  reports: readonly Report[],
  { parsed, voice, write, locale }: Call,
  { rules, dossier }: Question,
): void {
  const localizer = createLocalizer({ locale, texts: rules.texts, packs: rules.packs });
  const options = terminalOptions(process.stdout, process.env, parsed.text("color"));
  const rule = `\n${"─".repeat(Math.min(options.width, 40))}\n\n`;
  write(reports.map((report) => renderTerminal(localizer.localize(report, { dossier }), options)).join(rule));
  if (parsed.text("as-of") === undefined) write(`${voice.say("today")}\n`);
}

/** `greenlane check`: a report for every target; the exit code is that of the worst. */
export const check: Command = async (call) => {
  const { parsed } = call;
  const question = await readQuestion(call, "check");
  const { checker, dossier, targets, options } = question;
  const wanted = parsed.flag("all") ? {} : { outcomes: ["fail", "unknown", "waived"] as const };
  const reports = targets.map((target) =>
    checker.check(dossier, target, { ...options, ...wanted, notBinding: parsed.flag("not-binding") }),
  );
  if (parsed.text("format") === "json") writeJson(reports, call, question);
  else writeTerminal(reports, call, question);
  return EXIT_CODES[worstOf(reports)];
};
