import { jsonPlaces } from "../model/jsonPlaces.js";
import type { Pointer } from "../model/pointer.js";
import type {
  LocalizedFinding,
  LocalizedNotBinding,
  LocalizedQuestion,
  LocalizedReport,
} from "../text/localizedReport.js";
import type { CheckOutput } from "./checkOutput.js";
import { adviceLines, factsOf } from "./findingLines.js";
import { type JunitCase, type JunitSuite, junitXml } from "./junit/junitXml.js";
import { plainText } from "./plainText.js";
import { type RenderWords, renderWords } from "./renderWords.js";
import { targetCode } from "./targetCode.js";

/** What the tests of one target are made with. */
interface Sheet {
  readonly target: string;
  readonly words: RenderWords;
  /** The file and the line of a place, where a file is known. */
  readonly placeOf: (pointer: Pointer) => Pick<JunitCase, "file" | "line">;
}

const lined = (lines: readonly string[]): string => lines.map(plainText).join("\n");

const classOf = (rule: string, { target }: Sheet): string => plainText(`${target}.${rule.replaceAll("/", ".")}`);

function nameOf({ text }: LocalizedFinding, { words }: Sheet): string {
  const upcoming = text.upcoming === undefined ? "" : words.comma + text.upcoming;
  return plainText(text.title + words.open + text.subject + upcoming + words.close);
}

/** A must that fails today is a failure, what is not known and what is waived is skipped; advice and what is to come is told of a test that passes. */
function outcomeOf(finding: LocalizedFinding, words: RenderWords): Partial<JunitCase> {
  const { outcome, level, upcoming, text } = finding;
  if (outcome === "pass") return {};
  const facts = factsOf(finding);
  const told = lined([...facts, ...adviceLines(finding, words)]);
  if (upcoming !== undefined) return { output: lined([text.upcoming ?? ""]) + words.colon + told };
  if (outcome !== "fail") return { skipped: plainText(text.waiver ?? facts[0] ?? text.outcome), output: told };
  if (level === "should") return { output: plainText(text.level) + words.colon + told };
  return { failure: { message: plainText(facts[0] ?? text.title), type: level, text: told } };
}

const findingCase = (finding: LocalizedFinding, sheet: Sheet): JunitCase => ({
  classname: classOf(finding.rule, sheet),
  name: nameOf(finding, sheet),
  ...sheet.placeOf(finding.path),
  ...outcomeOf(finding, sheet.words),
});

const questionCase = ({ path, text }: LocalizedQuestion, sheet: Sheet): JunitCase => ({
  classname: classOf("dossier/question", sheet),
  name: plainText(text.question + sheet.words.open + text.subject + sheet.words.close),
  ...sheet.placeOf(path),
  skipped: plainText(text.hangs),
  output: lined(text.rules),
});

const notBindingCase = ({ rule, pointer, text }: LocalizedNotBinding, sheet: Sheet): JunitCase => ({
  classname: classOf(rule, sheet),
  name: plainText(pointer === undefined ? text.title : text.title + sheet.words.open + pointer + sheet.words.close),
  skipped: plainText(text.why),
});

const gapCase = (gap: string, sheet: Sheet): JunitCase => ({
  classname: classOf("target/coverage", sheet),
  name: plainText(gap),
  skipped: plainText(sheet.words.coverageGap),
});

function sideNotes({ inputIssues, idleWaivers }: LocalizedReport): readonly string[] {
  return [
    ...inputIssues.map(({ path, text }) => `${path}: ${text.message} ${text.suggestion ?? ""}`.trimEnd()),
    ...idleWaivers.map(({ pointer, text }) => `${pointer}: ${text.message}`),
  ];
}

function suiteOf(report: LocalizedReport, words: RenderWords, placeOf: Sheet["placeOf"]): JunitSuite {
  const { target, verdict, asOf, packs, text } = report;
  const sheet: Sheet = { target: targetCode(target), words, placeOf };
  return {
    name: plainText(sheet.target),
    properties: [
      ["verdict", verdict],
      ["asOf", asOf],
      ...packs.map(({ id, version }) => [`pack.${id}`, version] as const),
    ],
    cases: [
      ...report.findings.map((finding) => findingCase(finding, sheet)),
      ...report.questions.map((question) => questionCase(question, sheet)),
      ...text.gaps.map((gap) => gapCase(gap, sheet)),
      ...(report.notBinding ?? []).map((entry) => notBindingCase(entry, sheet)),
    ],
    output: lined([
      text.target,
      text.asOf,
      text.verdict,
      ...text.why,
      text.counts,
      ...text.coverage,
      ...sideNotes(report),
    ]),
  };
}

/**
 * The reports as JUnit XML: a suite for each target, a test for each rule and subject. A must that fails is a failure; what is not known or
 * waived, an open question and what no rules cover are skipped; advice and what is to come pass, with what they say as output.
 *
 * A target that is not complete has no failure: the exit code of the command tells it apart from one that is ready.
 */
export function renderJunit({ reports, file }: CheckOutput): string {
  const words = renderWords(reports[0]?.locale ?? "en");
  const regionOf = file === undefined ? undefined : jsonPlaces(file.text);
  const placeOf = (pointer: Pointer) =>
    file === undefined || regionOf === undefined ? {} : { file: file.path, line: regionOf(pointer).startLine };
  return junitXml(
    "greenlane check",
    reports.map((report) => suiteOf(report, words, placeOf)),
  );
}
