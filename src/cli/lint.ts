import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { LintId } from "../lint/lintId.js";
import type { LintOptions } from "../lint/lintPacks.js";
import type { LintReport } from "../lint/report.js";
import type { Knowledge } from "../packs/knowledge.js";
import { shippedKnowledge } from "../packs/shippedKnowledge.js";
import { renderJson } from "../render/renderJson.js";
import { renderLintTable } from "../render/renderLint.js";
import { describeLints } from "../text/lint/localizeLintReport.js";
import type { Call, Command } from "./command.js";
import { dayOf } from "./dayOf.js";
import { AUTHOR_FORMATS } from "./formats.js";
import { type LintFolder, lintFolders } from "./lintFolders.js";
import { lintRenderer, terminalOf } from "./lintRenderer.js";
import { askedFiles, joinReports, reportOn } from "./lintReports.js";
import { hasWholeVocabulary } from "./loadRules.js";
import { outputsOf, writeOutputs } from "./outputs.js";
import { UsageError } from "./usageError.js";

/** The formats of the table of lints. */
const TABLE_FORMATS = ["terminal", "json"] as const;

/** A whole number that an option asks for. */
function countOf(option: string, least: number, { parsed, voice }: Call): number | undefined {
  const text = parsed.text(option);
  if (text === undefined) return undefined;
  const count = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
  if (!(count >= least))
    throw new UsageError(voice.say("not-a-count", { option: `--${option}`, least, received: text }));
  return count;
}

/** What the packs of a folder build on: what ships, unless they are all that, or are to stand alone. */
async function baseOf({ files }: LintFolder, { parsed }: Call): Promise<Knowledge | undefined> {
  const paths = Object.keys(files);
  if (!paths.some((path) => path.startsWith("vocabulary/"))) return shippedKnowledge();
  if (parsed.flag("only-rules") && hasWholeVocabulary(files)) return undefined;
  const { packs } = await import("../generated/packs.js");
  const holdsAll = packs.every(({ id }) => paths.some((path) => path.endsWith(`${id}/pack.json`)));
  return holdsAll ? undefined : shippedKnowledge();
}

function optionsOf(call: Call): Omit<LintOptions, "base"> {
  const { parsed, voice } = call;
  const staleAfterMonths = countOf("stale-after", 1, call);
  const only = parsed.texts("only") as readonly LintId[];
  return {
    asOf: dayOf(parsed, voice),
    ...(staleAfterMonths === undefined ? {} : { staleAfterMonths }),
    ...(only.length === 0 ? {} : { only }),
    skip: parsed.texts("skip") as readonly LintId[],
  };
}

/** Rewrites what can be mended without a thought; the folder as it is then, and how many files that were. */
async function mended(folder: LintFolder): Promise<readonly [LintFolder, number]> {
  const { fixPacks } = await import("../lint/fixPacks.js");
  const texts = fixPacks(folder.files);
  const rewritten = askedFiles(folder, Object.keys(texts));
  for (const file of rewritten) writeFileSync(join(folder.root, file), texts[file] ?? "");
  const files = { ...folder.files, ...Object.fromEntries(rewritten.map((file) => [file, texts[file] ?? ""])) };
  return [{ ...folder, files }, rewritten.length];
}

function writeTable(call: Call): void {
  const { parsed, voice, locale } = call;
  const lints = describeLints(locale);
  const received = parsed.text("format") ?? "terminal";
  if (!TABLE_FORMATS.some((format) => format === received))
    throw new UsageError(voice.say("not-one-of", { option: "--format", known: TABLE_FORMATS.join(", "), received }));
  const formats: { readonly [Name in (typeof TABLE_FORMATS)[number]]: (toFile: boolean) => string } = {
    terminal: (toFile) => renderLintTable(lints, terminalOf(call, toFile)),
    json: () => renderJson(lints, { pretty: true }),
  };
  writeOutputs(outputsOf(call, TABLE_FORMATS), (format, toFile) => formats[format](toFile), call);
}

async function lintAll(call: Call): Promise<number> {
  const { parsed, voice } = call;
  const options = optionsOf(call);
  const most = countOf("max-warnings", 0, call) ?? Number.POSITIVE_INFINITY;
  const { lintPacks } = await import("../lint/lintPacks.js");
  const outputs = outputsOf(call, AUTHOR_FORMATS);
  const reports: LintReport[] = [];
  for (const given of lintFolders(call)) {
    const [folder, count] = parsed.flag("fix") ? await mended(given) : [given, 0];
    if (count > 0 && outputs.standard === "terminal") call.write(`${voice.say("lint.rewritten", { count })}\n`);
    const base = await baseOf(folder, call);
    reports.push(reportOn(folder, lintPacks(folder.files, { ...options, ...(base === undefined ? {} : { base }) })));
  }
  const report = joinReports(reports as [LintReport, ...LintReport[]]);
  writeOutputs(outputs, lintRenderer(call, report), call);
  return report.counts.errors > 0 || report.counts.warnings > most ? 1 : 0;
}

/** `greenlane lint`: what is wrong or doubtful in rule packs. */
export const lint: Command = async (call) => {
  if (!call.parsed.flag("lints")) return await lintAll(call);
  writeTable(call);
  return 0;
};
