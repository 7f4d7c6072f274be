import type { ReportingDescriptor } from "sarif";
import { ruleLines } from "../findingLines.js";
import { markdownText } from "../markdown/markdownText.js";
import { plainText } from "../plainText.js";
import type { Problem } from "../problems.js";
import type { RenderWords } from "../renderWords.js";
import { webAddress } from "../webAddress.js";
import { sarifText } from "./message.js";

const HELP = {
  "dossier/question": "questionHelp",
  "dossier/not-read": "issueHelp",
  "dossier/idle-waiver": "idleWaiverHelp",
  "target/coverage": "coverageGapHelp",
} as const;

const isOwn = (rule: string): rule is keyof typeof HELP => Object.hasOwn(HELP, rule);

function ownRule({ rule, title }: Problem, help: string): ReportingDescriptor {
  return {
    id: rule,
    shortDescription: { text: sarifText(title) },
    help: { text: sarifText(help), markdown: markdownText(help) },
    defaultConfiguration: { level: "warning" },
    properties: { tags: [rule.split("/")[0] ?? rule] },
  };
}

function packRule({ rule, finding, title }: Problem, words: RenderWords): ReportingDescriptor {
  const advice = finding === undefined ? [title] : ruleLines(finding, words);
  const [pack = rule, area] = rule.split("/");
  const { kind, publisher, title: sourceTitle, clause, evidence, checkedOn, url } = finding?.source ?? {};
  const address = webAddress(url);
  return {
    id: rule,
    shortDescription: { text: sarifText(finding?.text.rule ?? title) },
    help: { text: sarifText(...advice), markdown: advice.map((line) => `- ${markdownText(line)}`).join("\n") },
    ...(address === undefined ? {} : { helpUri: address }),
    defaultConfiguration: { level: finding?.level === "should" ? "warning" : "error" },
    properties: {
      tags: [pack, ...(area === undefined ? [] : [area])],
      ...(publisher === undefined ? {} : { publisher: plainText(publisher), source: plainText(sourceTitle ?? "") }),
      ...(clause === undefined ? {} : { clause: plainText(clause) }),
      sourceKind: kind,
      evidence,
      checkedOn,
    },
  };
}

/** What is known about the rules that have results, in the order in which they first come. */
export function sarifRules(problems: readonly Problem[], words: RenderWords): readonly ReportingDescriptor[] {
  const rules = new Map<string, ReportingDescriptor>();
  for (const problem of problems) {
    const { rule } = problem;
    if (!rules.has(rule)) rules.set(rule, isOwn(rule) ? ownRule(problem, words[HELP[rule]]) : packRule(problem, words));
  }
  return [...rules.values()];
}
