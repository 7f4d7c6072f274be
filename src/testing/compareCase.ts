import type { Finding } from "../model/finding.js";
import type { Json } from "../model/json.js";
import { differences } from "./differences.js";
import type { ExpectedFinding, RuleCase } from "./ruleCase.js";
import type { CaseResult } from "./runRuleCase.js";
import type { CaseFailure, Difference } from "./suiteReport.js";

/** What came instead of what a case expects. */
export type Comparison = Pick<CaseFailure, "expected" | "received" | "differences">;

type Fields = { readonly [name: string]: Json };

/** What a rule says of itself in every finding: compared only where the fixture speaks of it. */
const OF_THE_RULE = ["level", "area", "source", "period", "matter", "params"];

/** A finding as fixtures write it: plain JSON, without the rule's id; the day of what is to come is `from`. */
function fieldsOf({ rule: _rule, upcoming, ...finding }: Finding): Fields {
  const fields = JSON.parse(JSON.stringify(finding)) as Fields;
  return upcoming === undefined ? fields : { ...fields, from: upcoming.from };
}

/** The same, of the fields that a fixture speaks of alone. */
function fieldsNamed(names: readonly string[], { rule: _rule, upcoming, ...finding }: Finding): Fields {
  const named = Object.entries(finding).filter(([name]) => names.includes(name));
  const fields = JSON.parse(JSON.stringify(Object.fromEntries(named))) as Fields;
  return upcoming === undefined ? fields : { ...fields, from: upcoming.from };
}

const without = (fields: Fields, names: readonly string[]): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));

/** Of what came, as much as the fixture speaks of. */
function reduced(received: Json | undefined, expected: Json): Json {
  if (Array.isArray(received) && Array.isArray(expected))
    return received.map((element: Json, index) => reduced(element, (expected[index] ?? element) as Json));
  if (!isFields(received) || !isFields(expected)) return received ?? null;
  const names = Object.keys(expected).filter((name) => Object.hasOwn(received, name));
  return Object.fromEntries(names.map((name) => [name, reduced(received[name], expected[name] as Json)]));
}

const isFields = (value: Json | undefined): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function compareFinding(
  { partial, ...expected }: ExpectedFinding,
  finding: Finding | undefined,
  place: string,
): { readonly received: Json; readonly differences: readonly Difference[] } {
  if (finding === undefined) return { received: null, differences: [{ place, expected: expected as Json }] };
  const fields = fieldsOf(finding);
  const unsaid = OF_THE_RULE.filter((name) => !Object.hasOwn(expected, name));
  const isPartial = partial === true;
  const received = isPartial ? reduced(fields, expected as Json) : without(fields, unsaid);
  return { received, differences: differences(expected as Json, received, isPartial, place) };
}

/** All findings of the rule, one by one. */
function compareFindings(expected: readonly ExpectedFinding[], findings: readonly Finding[]): Comparison {
  const compared = expected.map((one, index) => compareFinding(one, findings[index], `/findings/${index}`));
  const more = findings.slice(expected.length).map((finding) => without(fieldsOf(finding), OF_THE_RULE));
  return {
    expected: { findings: expected as Json },
    received: { findings: [...compared.map((one) => one.received), ...more].filter((one) => one !== null) },
    differences: [
      ...compared.flatMap((one) => one.differences),
      ...more.map((received, index) => ({ place: `/findings/${expected.length + index}`, received })),
    ],
  };
}

const outcomeOf = ({ outcome, upcoming }: Finding): string =>
  upcoming === undefined ? outcome : `upcoming-${outcome}`;

/** Those of the findings that brought the rule to its outcome. */
const deciding = ({ findings, outcome }: CaseResult): readonly Finding[] =>
  findings.filter((finding) => outcomeOf(finding) === outcome);

/** One of the findings has to be as the fixture says; the nearest one is told. */
function compareFields(expected: Fields, result: CaseResult): Comparison {
  const compared = deciding(result).map((finding) => {
    const fields = { ...fieldsNamed(Object.keys(expected), finding), outcome: result.outcome };
    return { expected, received: reduced(fields, expected), differences: differences(expected, fields, true) };
  });
  const [nearest] = compared.sort((a, b) => a.differences.length - b.differences.length);
  return nearest ?? { expected, received: { outcome: result.outcome }, differences: [] };
}

function compareQuestion({ outcome, path, paths }: RuleCase["expect"], result: CaseResult): Comparison {
  const asked = [...result.paths].sort();
  const expected = {
    outcome,
    ...(path === undefined ? {} : { path }),
    ...(paths === undefined ? {} : { paths: [...paths].sort() }),
  };
  const [first = ""] = asked;
  const received = {
    outcome,
    ...(path === undefined ? {} : { path: asked.includes(path) ? path : first }),
    ...(paths === undefined ? {} : { paths: asked }),
  };
  return { expected, received, differences: differences(expected, received, false) };
}

/** The outcome is another one: what came is told whole. */
function compareOutcome(expected: Fields, result: CaseResult): Comparison {
  const [first] = deciding(result);
  const received = {
    outcome: result.outcome,
    ...(first === undefined ? {} : without(fieldsOf(first), ["outcome", ...OF_THE_RULE])),
    ...(result.outcome === "question" ? { paths: result.paths } : {}),
  };
  return {
    expected,
    received,
    differences: [{ place: "/outcome", expected: expected["outcome"] as Json, received: result.outcome }],
  };
}

const joined = (one: Comparison, other: Comparison): Comparison => ({
  expected: { ...(one.expected as Fields), ...(other.expected as Fields) },
  received: { ...(one.received as Fields), ...(other.received as Fields) },
  differences: [...one.differences, ...other.differences],
});

/**
 * Compares what a rule came to with what a case expects.
 *
 * Fields beside the outcome are partial: one of the rule's findings has to have them. `findings` are all of them, each whole,
 * but for what every finding of the rule says (level, area, source, period, matter, params), unless it says `partial`.
 */
export function compareCase({ expect }: RuleCase, result: CaseResult): Comparison {
  const { findings, ...fields } = expect;
  if (fields.outcome !== result.outcome) return compareOutcome(expect as Fields, result);
  const one = fields.outcome === "question" ? compareQuestion(fields, result) : compareFields(fields as Fields, result);
  return findings === undefined ? one : joined(one, compareFindings(findings, result.findings));
}
