import type { Log, ReportingDescriptor, Result } from "sarif";
import type { Locale } from "../../packs/texts.js";
import { markdownText } from "../markdown/markdownText.js";
import { plainText } from "../plainText.js";
import { artifactUri } from "../sarif/artifactUri.js";
import { sarifText } from "../sarif/message.js";
import { numbered } from "../sarif/numbered.js";
import type { FileProblem, ProblemKind } from "./fileProblem.js";

const ruleOf = ({ id, title, help }: ProblemKind): ReportingDescriptor => ({
  id,
  shortDescription: { text: sarifText(title) },
  help: { text: sarifText(help), markdown: markdownText(help) },
  properties: { tags: [id.split("/")[0] ?? id] },
});

function resultOf(problem: FileProblem, ruleIndex: number, fingerprint: string): Result {
  const { kind, severity, file, line, column, endLine, endColumn, title, facts } = problem;
  const region = { startLine: line, startColumn: column, endLine, endColumn };
  return {
    ruleId: kind,
    ruleIndex,
    kind: "fail",
    level: severity,
    message: { text: sarifText(...[`${title}: ${facts[0] ?? ""}`, ...facts.slice(1)]) },
    locations: [{ physicalLocation: { artifactLocation: { uri: artifactUri(file) }, region } }],
    partialFingerprints: { "greenlane/v1": plainText(fingerprint) },
  };
}

/** Mistakes in files of authors as SARIF 2.1.0: the kinds that occur as rules, each mistake at its line. */
export function filesSarif(
  problems: readonly FileProblem[],
  kinds: readonly ProblemKind[],
  { version, locale }: { readonly version: string; readonly locale: Locale },
): string {
  const found = new Set(problems.map(({ kind }) => kind));
  const rules = kinds.filter(({ id }) => found.has(id));
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const fingerprints = numbered(problems.map(({ kind, identity }) => `${kind}|${identity}`));
  const log: Log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "greenlane", version, rules: rules.map(ruleOf) } },
        language: locale,
        columnKind: "utf16CodeUnits",
        invocations: [{ executionSuccessful: true }],
        results: problems.map((problem, index) =>
          resultOf(problem, indexes.get(problem.kind) ?? -1, fingerprints[index] ?? ""),
        ),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}
