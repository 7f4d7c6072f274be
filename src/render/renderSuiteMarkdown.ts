import type { Locale } from "../packs/texts.js";
import type { BoundaryFailure } from "../testing/boundaries/boundaryReport.js";
import type { MutationReport, Survivor } from "../testing/mutate/mutationReport.js";
import type { CaseReport, PackCoverage, Refusal, RuleSuite, Share, SuiteReport } from "../testing/suiteReport.js";
import { type MutationWords, mutationWords } from "../text/mutationWords.js";
import { type SuiteWords, suiteWords } from "../text/suiteWords.js";
import { groupsBy } from "./groups.js";
import { jsonDiff } from "./jsonDiff.js";
import { codeBlock } from "./markdown/codeBlock.js";
import { markdownText } from "./markdown/markdownText.js";
import { type PageVoice, pageVoice } from "./pageVoice.js";
import { distinctKillers } from "./suites/distinctKillers.js";
import type { SuiteOutput } from "./suites/suiteOutput.js";
import { suiteSummary } from "./suites/suiteSummary.js";

/** More of a kind are only counted: GitHub takes no summary of more than a megabyte. */
const MOST = 100;

const placeOf = ({ file, line }: Pick<Refusal, "file" | "line">): string => markdownText(`${file}:${line}`);

function failedCase({ rule, file }: RuleSuite, { name, line, failure }: CaseReport): readonly string[] {
  const diff = failure === undefined ? [] : jsonDiff(failure.expected, failure.received);
  return [
    `- ✗ **${markdownText(rule)}** — ${markdownText(name)} (${placeOf({ file, line })})`,
    "",
    ...codeBlock(
      "diff",
      diff.map(({ mark, text }) => `${mark} ${text}`),
      2,
    ),
    "",
  ];
}

const refused = (refusal: Refusal, words: SuiteWords): string =>
  `- ! ${markdownText(words.refusal(refusal))} (${placeOf(refusal)})`;

/** The first so many, and how many more there are. */
function cut<Entry>(entries: readonly Entry[], voice: PageVoice, write: (entry: Entry) => readonly string[]): string[] {
  const more = entries.length - MOST;
  return [
    ...entries.slice(0, MOST).flatMap(write),
    ...(more > 0 ? ["", markdownText(voice.say("more", { count: more }))] : []),
  ];
}

function section(heading: string, count: number, lines: readonly string[]): readonly string[] {
  return count === 0 ? [] : ["", `## ${markdownText(heading)} (${count})`, "", ...lines];
}

function coverageTable(packs: readonly PackCoverage[], words: SuiteWords, voice: PageVoice): readonly string[] {
  const share = ({ exercised, of }: Share): string =>
    of === 0 ? words.say("coverage.none") : words.say("coverage.share", { exercised, of });
  const columns = ["rules", "periods", "rows", "demands"] as const;
  const heads = [voice.say("pack"), ...columns.map((column) => voice.say(column))];
  const rows = packs.map((pack) => [pack.pack, ...columns.map((column) => share(pack[column]))]);
  const row = (cells: readonly string[]): string => `| ${cells.map(markdownText).join(" | ")} |`;
  return [
    "",
    `## ${markdownText(words.say("coverage.heading"))}`,
    "",
    row(heads),
    `| ${heads.map(() => "---").join(" | ")} |`,
    ...rows.map(row),
  ];
}

/** A run of fixture suites as Markdown of the GitHub flavour: the count, cases that failed with the difference, refusals, and what was exercised. */
export function renderSuiteMarkdown({ report, mutation, localizer: { locale } }: SuiteOutput): string {
  const [words, voice] = [suiteWords(locale), pageVoice(locale)];
  const failed = report.suites.flatMap((suite) =>
    suite.cases.filter(({ status }) => status === "failed").map((one) => [suite, one] as const),
  );
  const [refusals, moved] = [refusalsOf(report), movedOf(report)];
  const lines = [
    `# ${report.outcome === "pass" ? "✓" : "✗"} ${markdownText(suiteSummary(report, words))}`,
    ...section(
      voice.say("fixture.failed"),
      failed.length,
      cut(failed, voice, ([suite, one]) => failedCase(suite, one)),
    ),
    ...section(
      voice.say("fixture.refused"),
      refusals.length,
      cut(refusals, voice, (refusal) => [refused(refusal, words)]),
    ),
    ...section(
      voice.say("fixture.moved"),
      moved.length,
      cut(moved, voice, (failure) => [`- ≠ ${markdownText(words.boundary(failure))} (${placeOf(failure)})`]),
    ),
    ...(mutation === undefined ? [] : mutationSection(mutation, voice, locale)),
    ...(report.coverage === undefined ? [] : coverageTable(report.coverage, words, voice)),
  ];
  return `${lines
    .join("\n")
    .replaceAll(/\n{3,}/g, "\n\n")
    .trim()}\n`;
}

const movedOf = ({ suites, strayBoundaries = [] }: SuiteReport): readonly BoundaryFailure[] => [
  ...suites.flatMap(({ boundaries }) => boundaries?.failures ?? []),
  ...strayBoundaries,
];

/** What survived of one rule, and the cases that would notice, to be pasted. */
function survivorLines(
  [rule, survivors]: readonly [string, readonly Survivor[]],
  words: MutationWords,
): readonly string[] {
  const told = survivors.map((one) => {
    const advice = words.advice(one);
    return `  - ${markdownText([words.survivor(one), ...(advice === undefined ? [] : [advice])].join(" "))}`;
  });
  const cases = distinctKillers(survivors);
  const [file = ""] = survivors.map((one) => one.file);
  const paste = `  - ${markdownText(words.say("mutation.paste", { count: cases.length, file }))}`;
  const text = cases.map((one) => JSON.stringify(one, undefined, 2)).join(",\n");
  return [
    `- ~ **${markdownText(rule)}**`,
    ...told,
    ...(cases.length === 0 ? [] : [paste, "", ...codeBlock("json", text.split("\n"), 4), ""]),
  ];
}

function mutationSection(report: MutationReport, voice: PageVoice, locale: Locale): readonly string[] {
  const words = mutationWords(locale);
  const rows = report.packs.map(
    ({ pack, score, counts }) =>
      `| ${markdownText(pack)} | ${words.say("mutation.share", { score, mutants: counts.mutants })} |`,
  );
  const { survivors } = report;
  return [
    "",
    `## ${markdownText(words.say("mutation.packs"))}`,
    "",
    `| ${voice.say("pack")} | ${words.say("mutation.packs")} |`,
    "| --- | --- |",
    ...rows,
    ...section(
      words.say("mutation.heading"),
      survivors.length,
      cut([...groupsBy(survivors, ({ rule }) => rule)], voice, (one) => survivorLines(one, words)),
    ),
  ];
}

const refusalsOf = ({ suites, refusals }: SuiteReport): readonly Refusal[] => [
  ...suites.flatMap((suite) => suite.refusals),
  ...refusals,
];
