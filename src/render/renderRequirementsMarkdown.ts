import type {
  LocalizedAsk,
  LocalizedRequirement,
  LocalizedRequirementGroup,
  LocalizedRequirements,
} from "../text/requirements/localizedRequirements.js";
import type { RequirementKey } from "../text/requirements/requirementVoice.js";
import type { Translator } from "../text/translator.js";
import { groupsBy } from "./groups.js";
import { markdownCell } from "./markdown/markdownCell.js";
import { markdownText } from "./markdown/markdownText.js";
import type { RequirementsOptions } from "./renderRequirements.js";
import { leftOutLines, requirementWords } from "./requirements/requirementWords.js";
import { distinctAsks, markOf, REQUIREMENT_MARKS, shownGroups } from "./requirements/shownRequirements.js";

type Say = Translator<RequirementKey>["say"];

const BREAK = "<br>";

function askCell({ text, alternatives }: LocalizedAsk, say: Say): readonly string[] {
  const checked =
    alternatives.length === 0
      ? [markdownCell(text.checked)]
      : [markdownCell(say("any-of")), ...text.alternatives.map((alternative) => `• ${markdownCell(alternative)}`)];
  return [...checked, ...text.conditions.map((condition) => `*${markdownCell(condition)}*`)];
}

function row(requirement: LocalizedRequirement, say: Say): string {
  const { text, applies } = requirement;
  const notes = [
    ...(applies === "depends" && text.dependsOn.length > 0
      ? [say("depends", { facts: text.dependsOn.join(say("comma")) })]
      : []),
    ...(text.after.length === 0 ? [] : [say("after", { requirements: text.after.join(say("comma")) })]),
  ];
  const cells = [
    [
      `${REQUIREMENT_MARKS[markOf(requirement)]} **${markdownText(text.title)}**`,
      markdownText(text.level),
      ...notes.map(markdownCell),
    ],
    distinctAsks(requirement).flatMap((ask) => askCell(ask, say)),
    [markdownText(text.time)],
    [markdownText(text.due)],
    text.sources.map(markdownText),
  ];
  return `| ${cells.map((lines) => lines.join(BREAK)).join(" | ")} |`;
}

const COLUMNS = ["column.requirement", "column.checked", "column.time", "column.due", "column.authority"] as const;

/** Groups of requirements, each a table under its name. */
export function requirementTables(
  groups: readonly LocalizedRequirementGroup[],
  say: Say,
  level = 2,
): readonly string[] {
  return groups.flatMap(({ text, requirements }) => [
    "",
    `${"#".repeat(level)} ${markdownText(say("counted", { title: text.title, count: requirements.length }))}`,
    "",
    `| ${COLUMNS.map((column) => markdownText(say(column))).join(" | ")} |`,
    `|${COLUMNS.map(() => "---|").join("")}`,
    ...requirements.map((requirement) => row(requirement, say)),
  ]);
}

function questionLines({ questions }: LocalizedRequirements, say: Say): readonly string[] {
  if (questions.length === 0) return [];
  const entries = [...groupsBy(questions, ({ text }) => text.question)].map(
    ([question, [first]], index) => `${index + 1}. **${markdownText(question)}** ${markdownText(first.text.hangs)}`,
  );
  return ["", `## ${markdownText(say("questions"))}`, "", ...entries];
}

function notAskedLines({ notAsked }: LocalizedRequirements, say: Say): readonly string[] {
  const entries = notAsked.map(({ text }) => `- ${markdownText(text.title)}: ${markdownText(text.why)}`);
  return [
    "",
    `## ${markdownText(say("counted", { title: say("not-asked"), count: notAsked.length }))}`,
    "",
    ...new Set(entries),
  ];
}

/** Requirements as Markdown of the GitHub flavour: a table for each kind. */
export function renderRequirementsMarkdown(
  asked: LocalizedRequirements,
  { all = false, notAsked = false }: RequirementsOptions = {},
): string {
  const say = requirementWords(asked.locale);
  const { groups, leftOut } = shownGroups(asked.groups, all);
  const { title, asOf, summary, uncovered } = asked.text;
  const lines = [
    `# ${markdownText(title)}`,
    "",
    `${markdownText(asOf)}${say("join")}${markdownText(summary)}`,
    ...uncovered.flatMap((line) => ["", `**${markdownText(line)}**`]),
    "",
    say("legend.markdown"),
    ...requirementTables(groups, say),
    ...leftOutLines(leftOut, say).flatMap((line) => ["", markdownText(line)]),
    ...questionLines(asked, say),
    ...(notAsked ? notAskedLines(asked, say) : []),
  ];
  return `${lines.join("\n")}\n`;
}
