import type { Location, Log, PhysicalLocation, Result, Run } from "sarif";
import { type JsonPlaces, jsonPlaces } from "../model/jsonPlaces.js";
import type { Pointer } from "../model/pointer.js";
import type { CheckOutput, SourceFile } from "./checkOutput.js";
import { plainText } from "./plainText.js";
import { nonProblemsOf, type Problem, problemsOf, targetNames } from "./problems.js";
import { type RenderWords, renderWords } from "./renderWords.js";
import { artifactUri } from "./sarif/artifactUri.js";
import { fingerprintsOf } from "./sarif/fingerprints.js";
import { sarifText } from "./sarif/message.js";
import { sarifRules } from "./sarif/rules.js";
import { targetCode } from "./targetCode.js";

type Locate = (...place: Parameters<JsonPlaces>) => PhysicalLocation;

/** What the results of one file are made with. */
interface Sheet {
  readonly words: RenderWords;
  /** Where a pointer is; absent where no file is known. */
  readonly locate?: Locate;
}

function locator({ path, text }: SourceFile): Locate {
  const artifactLocation = { uri: artifactUri(path), index: 0 };
  const regionOf = jsonPlaces(text);
  return (...place) => ({ artifactLocation, region: { ...regionOf(...place) } });
}

const locationOf = (pointer: Pointer, at: Problem["at"], { locate }: Sheet): Location => ({
  ...(locate === undefined ? {} : { physicalLocation: locate(pointer, at) }),
  logicalLocations: [{ fullyQualifiedName: plainText(pointer), kind: "value" }],
});

const messageOf = ({ title, subject, facts, advice, reports }: Problem, words: RenderWords): string =>
  sarifText(
    `${title}${words.open}${subject}${words.close}${words.colon}${facts.join(words.space)}`,
    ...advice,
    words.targets + targetNames({ reports }, words),
  );

/** Each further place that a reason points to, once. */
function relatedLocations({ finding, pointer }: Problem, sheet: Sheet): readonly Location[] {
  const reasons = (finding?.reasons ?? []).map(
    ({ path }, index) => [path, finding?.text.reasons[index] ?? ""] as const,
  );
  return [...new Map(reasons.filter(([path]) => path !== pointer))].map(([path, text], index) => ({
    id: index + 1,
    ...locationOf(path, "value", sheet),
    message: { text: sarifText(text) },
  }));
}

const standing = ({ outcome, severity, finding }: Problem): Pick<Result, "kind" | "level" | "suppressions"> => {
  if (outcome === "pass") return { kind: "pass", level: "none" };
  if (outcome === "not-binding") return { kind: "notApplicable", level: "none" };
  const suppressions =
    finding?.waiver === undefined
      ? []
      : [{ kind: "external" as const, status: "accepted" as const, justification: plainText(finding.waiver.reason) }];
  return { kind: "fail", level: severity, ...(suppressions.length === 0 ? {} : { suppressions }) };
};

const propertiesOf = ({ outcome, finding, reports }: Problem): Result["properties"] => ({
  outcome,
  targets: reports.map(({ target }) => targetCode(target)),
  ...(finding === undefined
    ? {}
    : {
        demand: finding.level,
        area: finding.area,
        subject: plainText(finding.subject.pointer),
        evidence: finding.source.evidence,
        ...(finding.upcoming === undefined ? {} : { from: finding.upcoming.from }),
        ...(finding.remedy === undefined ? {} : { remedy: finding.remedy.id }),
        ...(finding.remedy?.leadTimeDays === undefined ? {} : { leadTimeDays: finding.remedy.leadTimeDays }),
      }),
});

function resultOf(problem: Problem, ruleIndex: number, fingerprint: string, sheet: Sheet): Result {
  const related = relatedLocations(problem, sheet);
  return {
    ruleId: problem.rule,
    ruleIndex,
    ...standing(problem),
    message: { text: messageOf(problem, sheet.words) },
    locations: [locationOf(problem.pointer, problem.at, sheet)],
    ...(related.length === 0 ? {} : { relatedLocations: [...related] }),
    partialFingerprints: { "greenlane/v1": plainText(fingerprint) },
    properties: propertiesOf(problem),
  };
}

function runOf({ reports, dossier, file, version }: CheckOutput, words: RenderWords, told: readonly Problem[]): Run {
  const sheet: Sheet = { words, ...(file === undefined ? {} : { locate: locator(file) }) };
  const rules = sarifRules(told, words);
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const fingerprints = fingerprintsOf(told, dossier);
  return {
    tool: { driver: { name: "greenlane", version, rules: [...rules] } },
    language: reports[0]?.locale ?? "en",
    columnKind: "utf16CodeUnits",
    invocations: [{ executionSuccessful: true }],
    ...(file === undefined
      ? {}
      : { artifacts: [{ location: { uri: artifactUri(file.path) }, sourceLanguage: "json" }] }),
    results: told.map((problem, index) =>
      resultOf(problem, indexes.get(problem.rule) ?? -1, fingerprints[index] ?? "", sheet),
    ),
    properties: {
      targets: reports.map(({ target, verdict, asOf, counts }) => ({
        target: targetCode(target),
        verdict,
        asOf,
        counts,
      })),
      packs: Object.fromEntries(
        reports.flatMap(({ packs }) => packs.map(({ id, version: own }) => [id, own] as const)),
      ),
    },
  };
}

/**
 * Everything that does not pass as SARIF 2.1.0, one run for all targets: each result at its line and column of the dossier, an error for a must
 * that fails, a warning for advice that fails and for a must that is not known, a note for the rest; what is waived is suppressed. Of what
 * is met and what does not apply there is a result only where it is asked for. Fingerprints hold when lines and listings move.
 *
 * The same reports give the same bytes. Of one rule on several targets the first source stands in its help.
 */
export function renderSarif(output: CheckOutput): string {
  const words = renderWords(output.reports[0]?.locale ?? "en");
  const log: Log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [runOf(output, words, [...problemsOf(output), ...nonProblemsOf(output)])],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}
