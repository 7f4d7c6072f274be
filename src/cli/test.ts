import { version } from "../../package.json";
import { renderJson } from "../render/renderJson.js";
import { renderSuiteGithub } from "../render/renderSuiteGithub.js";
import { renderSuiteJunit } from "../render/renderSuiteJunit.js";
import { renderSuiteMarkdown } from "../render/renderSuiteMarkdown.js";
import { renderSuiteSarif } from "../render/renderSuiteSarif.js";
import { renderSuites } from "../render/renderSuites.js";
import type { SuiteOutput } from "../render/suites/suiteOutput.js";
import type { SuiteReport } from "../testing/suiteReport.js";
import { testRules } from "../testing/testRules.js";
import { createLocalizer } from "../text/createLocalizer.js";
import type { Call, Command } from "./command.js";
import { AUTHOR_FORMATS, type AuthorFormat } from "./formats.js";
import { readRules } from "./loadRules.js";
import { outputsOf, type Renderer, writeOutputs } from "./outputs.js";
import { PLAIN_TEXT, terminalOptions } from "./terminal.js";
import { fixturesFolder, readFixturesUnderTest } from "./test/fixturesUnderTest.js";
import { showProgress } from "./test/progress.js";
import { loadRulesUnderTest, type RulesUnderTest, rulesFolder } from "./test/rulesUnderTest.js";
import { selectionOf } from "./test/selection.js";
import { watch } from "./test/watch.js";
import { withNamedFiles } from "./test/withNamedFiles.js";
import { UsageError } from "./usageError.js";

function testOnce(call: Call, rules: RulesUnderTest): SuiteReport {
  const fixtures = readFixturesUnderTest(call);
  const { packs, others, texts } = rules;
  const ids = [...packs, ...others].flatMap((pack) => pack.rules.map(({ id }) => id));
  return testRules({
    packs,
    others,
    fixtures,
    texts,
    select: selectionOf(call, ids, fixtures, rulesFolder(call)),
    coverage: call.parsed.flag("coverage"),
    onSuite: showProgress(process.stderr),
  });
}

/** Writes what came of a run in any format. */
function renderer({ parsed, locale }: Call, report: SuiteReport, rules: RulesUnderTest): Renderer<AuthorFormat> {
  const { packs, others, texts } = rules;
  const localizer = createLocalizer({ locale, texts: texts[0], packs: [...packs, ...others] });
  const output: SuiteOutput = { report: withNamedFiles(report), localizer, version };
  const terminal = (toFile: boolean) =>
    toFile ? PLAIN_TEXT : terminalOptions(process.stdout, process.env, parsed.text("color"));
  const formats: { readonly [Name in AuthorFormat]: (toFile: boolean) => string } = {
    terminal: (toFile) => renderSuites(report, localizer, terminal(toFile)),
    json: () => renderJson(report, { pretty: true }),
    sarif: () => renderSuiteSarif(output),
    junit: () => renderSuiteJunit(output),
    github: () => renderSuiteGithub(output),
    markdown: () => renderSuiteMarkdown(output),
  };
  return (format, toFile) => formats[format](toFile);
}

async function run(call: Call): Promise<number> {
  const outputs = outputsOf(call, AUTHOR_FORMATS);
  const rules = await loadRulesUnderTest(call);
  const report = testOnce(call, rules);
  writeOutputs(outputs, renderer(call, report, rules), call);
  return report.outcome === "pass" ? 0 : 1;
}

/** Mistakes in the files are told, and the watch goes on: the author is about to correct them. */
async function runWatched(call: Call): Promise<void> {
  try {
    await run(call);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    call.write(`${error.message}\n`);
  }
  call.write(`\n${call.voice.say("watching")}\n\n`);
}

/** Watches before it first says anything, so that no change is missed; what cannot be done is told at once. */
function watchAndRun(call: Call): Promise<never> {
  const rules = rulesFolder(call);
  outputsOf(call, AUTHOR_FORMATS);
  readFixturesUnderTest(call);
  if (rules !== undefined) readRules(rules, call.voice);
  return watch([...(rules === undefined ? [] : [rules]), fixturesFolder(call)], () => runWatched(call));
}

/** `greenlane test`: runs fixture suites against rule packs; with `--watch` again whenever a file changes. */
export const test: Command = async (call) => await (call.parsed.flag("watch") ? watchAndRun(call) : run(call));
