import type { CaseReport, PackCoverage, Refusal, RuleSuite, Share, SuiteReport } from "../testing/suiteReport.js";
import { type SuiteWords, suiteWords } from "../text/suiteWords.js";
import { jsonDiff } from "./jsonDiff.js";
import { codeBlock } from "./markdown/codeBlock.js";
import { markdownText } from "./markdown/markdownText.js";
import { type PageVoice, pageVoice } from "./pageVoice.js";
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
export function renderSuiteMarkdown({ report, localizer: { locale } }: SuiteOutput): string {
  const [words, voice] = [suiteWords(locale), pageVoice(locale)];
  const failed = report.suites.flatMap((suite) =>
    suite.cases.filter(({ status }) => status === "failed").map((one) => [suite, one] as const),
  );
  const refusals = refusalsOf(report);
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
    ...(report.coverage === undefined ? [] : coverageTable(report.coverage, words, voice)),
  ];
  return `${lines
    .join("\n")
    .replaceAll(/\n{3,}/g, "\n\n")
    .trim()}\n`;
}

const refusalsOf = ({ suites, refusals }: SuiteReport): readonly Refusal[] => [
  ...suites.flatMap((suite) => suite.refusals),
  ...refusals,
];
