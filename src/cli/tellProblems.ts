import { lintPacks } from "../lint/lintPacks.js";
import type { Knowledge } from "../packs/knowledge.js";
import type { PackFiles } from "../packs/loadPacks.js";
import type { Locale } from "../packs/texts.js";
import { renderLint } from "../render/renderLint.js";
import { localizeLintReport } from "../text/lint/localizeLintReport.js";
import { reportOn } from "./lintReports.js";
import { PLAIN_TEXT } from "./terminal.js";
import { today } from "./today.js";

/** What keeps the packs of a folder from loading, as `greenlane lint` tells it: each with its line, what was expected and what to do. */
export function tellProblems(folder: string, files: PackFiles, base: Knowledge | undefined, locale: Locale): string {
  const report = lintPacks(files, { asOf: today(), only: [], ...(base === undefined ? {} : { base }) });
  const told = reportOn({ root: folder, files, asked: [] }, { ...report, notRun: [] });
  return renderLint(localizeLintReport(told, locale), { ...PLAIN_TEXT, allowed: false }).trimEnd();
}
