import { PackError } from "../packs/packError.js";
import { renderJson } from "../render/renderJson.js";
import { renderSuites } from "../render/renderSuites.js";
import type { SuiteReport } from "../testing/suiteReport.js";
import { testRules } from "../testing/testRules.js";
import { createLocalizer } from "../text/createLocalizer.js";
import type { Call, Command } from "./command.js";
import { terminalOptions } from "./terminal.js";
import { fixturesFolder, readFixturesUnderTest } from "./test/fixturesUnderTest.js";
import { showProgress } from "./test/progress.js";
import { loadRulesUnderTest, type RulesUnderTest, rulesFolder } from "./test/rulesUnderTest.js";
import { selectionOf } from "./test/selection.js";
import { watch } from "./test/watch.js";
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

function tell(report: SuiteReport, { parsed, locale, write }: Call, { packs, others, texts: [texts] }: RulesUnderTest) {
  if (parsed.text("format") === "json") write(renderJson(report, { pretty: true }));
  else {
    const localizer = createLocalizer({ locale, texts, packs: [...packs, ...others] });
    write(renderSuites(report, localizer, terminalOptions(process.stdout, process.env, parsed.text("color"))));
  }
}

async function run(call: Call): Promise<number> {
  const rules = await loadRulesUnderTest(call);
  const report = testOnce(call, rules);
  tell(report, call, rules);
  return report.outcome === "pass" ? 0 : 1;
}

/** Mistakes in the files are told, and the watch goes on: the author is about to correct them. */
async function runWatched(call: Call): Promise<void> {
  try {
    await run(call);
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof PackError)) throw error;
    call.write(`${error.message}\n`);
  }
  call.write(`\n${call.voice.say("watching")}\n\n`);
}

/** `greenlane test`: runs fixture suites against rule packs; with `--watch` again whenever a file changes. */
export const test: Command = async (call) => {
  if (!call.parsed.flag("watch")) return await run(call);
  await runWatched(call);
  const folder = rulesFolder(call);
  watch([...(folder === undefined ? [] : [folder]), fixturesFolder(call)], () => runWatched(call));
  return 0;
};
