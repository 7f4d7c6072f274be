import { existsSync } from "node:fs";
import { version } from "../../package.json";
import { renderJson } from "../render/renderJson.js";
import { renderMutations } from "../render/renderMutations.js";
import { renderSuiteGithub } from "../render/renderSuiteGithub.js";
import { renderSuiteJunit } from "../render/renderSuiteJunit.js";
import { renderSuiteMarkdown } from "../render/renderSuiteMarkdown.js";
import { renderSuiteSarif } from "../render/renderSuiteSarif.js";
import { renderSuites } from "../render/renderSuites.js";
import type { SuiteOutput } from "../render/suites/suiteOutput.js";
import { joinSuites } from "../testing/joinSuites.js";
import type { MutationReport } from "../testing/mutate/mutationReport.js";
import type { SuiteReport } from "../testing/suiteReport.js";
import { SuiteRuns } from "../testing/suiteRuns.js";
import { createLocalizer } from "../text/createLocalizer.js";
import type { Call, Command } from "./command.js";
import { AUTHOR_FORMATS, type AuthorFormat } from "./formats.js";
import { readRules } from "./loadRules.js";
import { outputsOf, type Renderer, writeOutputs } from "./outputs.js";
import { PLAIN_TEXT, terminalOptions } from "./terminal.js";
import { boundariesFolder } from "./test/boundariesFolder.js";
import { countFixtures, fixturesFolder, readFixturesUnderTest } from "./test/fixturesUnderTest.js";
import { type Chosen, leastScore, mutate, updateBoundaries } from "./test/mutation.js";
import { pinnedBoundaries } from "./test/pinnedBoundaries.js";
import { showProgress } from "./test/progress.js";
import { loadRulesUnderTest, rulesFolder } from "./test/rulesUnderTest.js";
import { RuleThreads } from "./test/ruleThreads.js";
import { selectionOf } from "./test/selection.js";
import { updatedText } from "./test/updatedText.js";
import { watch } from "./test/watch.js";
import { withNamedFiles } from "./test/withNamedFiles.js";
import { threadsAsked } from "./threadsAsked.js";
import { UsageError } from "./usageError.js";

async function choose(call: Call, threads: RuleThreads): Promise<Chosen> {
  const isWhole = call.parsed.positionals.length === 0;
  if (isWhole) threads.start("test", countFixtures(call));
  const rules = await loadRulesUnderTest(call);
  const fixtures = readFixturesUnderTest(call);
  const ids = [...rules.packs, ...rules.others].flatMap((pack) => pack.rules.map(({ id }) => id));
  const select = selectionOf(call, ids, fixtures, rulesFolder(call));
  return { rules, fixtures, select, isWhole, threads };
}

async function testOnce(call: Call, { rules, fixtures, select, threads }: Chosen): Promise<SuiteReport> {
  const started = performance.now();
  const { packs, others, texts } = rules;
  const { codes, groups } = rules.knowledge;
  const boundaries = call.parsed.flag("update-boundaries") ? undefined : pinnedBoundaries(call);
  const pinned = boundaries === undefined ? {} : { boundaries };
  const input = {
    packs,
    others,
    fixtures,
    texts,
    knowledge: { codes, groups },
    coverage: call.parsed.flag("coverage"),
    ...pinned,
  };
  const runs = new SuiteRuns({ ...input, select });
  const results = await threads.run({ task: "test", input }, runs.rules, showProgress(process.stderr));
  return {
    ...joinSuites(
      runs,
      results.map(([, result]) => result),
      input,
    ),
    durationMs: performance.now() - started,
  };
}

/** What came of it all. */
interface Results {
  readonly suites: SuiteReport;
  /** Where it was asked for and no case fails. */
  readonly mutation?: MutationReport;
  /** Files of boundaries that were written or removed, where that was asked for and no case fails. */
  readonly updated?: readonly string[];
}

/** What is asked for beside the suites; nothing where a case fails: what is wrong is put right first. */
async function further(call: Call, chosen: Chosen, { counts }: SuiteReport): Promise<Omit<Results, "suites">> {
  if (counts.failed > 0) return {};
  const updated = call.parsed.flag("update-boundaries") ? await updateBoundaries(call, chosen) : undefined;
  const mutation = call.parsed.flag("mutate") ? await mutate(call, chosen) : undefined;
  return { ...(updated === undefined ? {} : { updated }), ...(mutation === undefined ? {} : { mutation }) };
}

/** Writes what came of a run in any format. */
function renderer(call: Call, results: Results, { packs, others, texts }: Chosen["rules"]): Renderer<AuthorFormat> {
  const { parsed, locale } = call;
  const { suites, mutation } = results;
  const least = leastScore(call);
  const localizer = createLocalizer({ locale, texts: texts[0], packs: [...packs, ...others] });
  const report = withNamedFiles(suites);
  const output: SuiteOutput = { report, localizer, version, ...(mutation === undefined ? {} : { mutation, least }) };
  const terminal = (toFile: boolean) =>
    toFile ? PLAIN_TEXT : terminalOptions(process.stdout, process.env, parsed.text("color"));
  const formats: { readonly [Name in AuthorFormat]: (toFile: boolean) => string } = {
    terminal: (toFile) =>
      [
        renderSuites(suites, localizer, terminal(toFile)),
        updatedText(call, results),
        mutation === undefined ? "" : renderMutations(mutation, { ...terminal(toFile), locale, least }),
      ]
        .filter((part) => part !== "")
        .join("\n"),
    json: () => renderJson({ ...suites, ...results, suites: suites.suites }, { pretty: true }),
    sarif: () => renderSuiteSarif(output),
    junit: () => renderSuiteJunit(output),
    github: () => renderSuiteGithub(output),
    markdown: () => renderSuiteMarkdown(output),
  };
  return (format, toFile) => formats[format](toFile);
}

/** The score is asked of every pack: a strong one does not make up for a weak one. */
const isStrong = ({ packs, idle }: MutationReport, least: number): boolean =>
  packs.every(({ score }) => score >= least) && idle.length === 0;

const isGood = ({ suites, mutation }: Results, least: number): boolean =>
  suites.outcome === "pass" && (mutation === undefined || isStrong(mutation, least));

async function runWith(call: Call, threads: RuleThreads): Promise<number> {
  const outputs = outputsOf(call, AUTHOR_FORMATS);
  const least = leastScore(call);
  const chosen = await choose(call, threads);
  const suites = await testOnce(call, chosen);
  const results: Results = { suites, ...(await further(call, chosen, suites)) };
  writeOutputs(outputs, renderer(call, results, chosen.rules), call);
  return isGood(results, least) ? 0 : 1;
}

async function run(call: Call): Promise<number> {
  const threads = new RuleThreads(threadsAsked(call));
  try {
    return await runWith(call, threads);
  } finally {
    await threads.close();
  }
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
  const boundaries = boundariesFolder(call);
  const folders = [
    ...(rules === undefined ? [] : [rules]),
    fixturesFolder(call),
    ...(existsSync(boundaries) ? [boundaries] : []),
  ];
  return watch(folders, () => runWatched(call));
}

/** `greenlane test`: runs fixture suites against rule packs; with `--watch` again whenever a file changes. */
export const test: Command = async (call) => await (call.parsed.flag("watch") ? watchAndRun(call) : run(call));
