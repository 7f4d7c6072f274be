import type { LocalizedComparison, LocalizedRequirementChange } from "../text/requirements/localizedRequirements.js";
import { markdownText } from "./markdown/markdownText.js";
import type { TerminalOptions } from "./page.js";
import type { Style } from "./paint.js";
import { addRequirementGroups, type RequirementSheet, sheetFor } from "./renderRequirements.js";
import { requirementTables } from "./renderRequirementsMarkdown.js";
import { requirementWords } from "./requirements/requirementWords.js";

const MARKS: {
  readonly [Direction in LocalizedRequirementChange["direction"]]: readonly [marker: string, style: Style];
} = {
  stricter: ["▲ ", "red"],
  looser: ["▼ ", "green"],
  different: ["~ ", "yellow"],
};

function addChange({ text, direction, asks }: LocalizedRequirementChange, { page }: RequirementSheet): void {
  const [marker, markerStyle] = MARKS[direction];
  page.add(`${text.title} (${text.direction})`, { marker, markerStyle, style: "bold" });
  for (const ask of asks) {
    page.add(ask.text.before, { indent: 2, marker: "– ", style: "dim" });
    page.add(ask.text.after, { indent: 4 });
  }
  page.gap();
}

/** What a second target asks beside a first one, for a person to read in a terminal. */
export function renderComparison(comparison: LocalizedComparison, options: TerminalOptions): string {
  const sheet = sheetFor(comparison.locale, options);
  const { page, say } = sheet;
  const { text, added, dropped, changed } = comparison;
  page.add(text.title, { style: "bold" });
  page.add(text.summary);
  if (added.length > 0) page.heading(say("compare.added"));
  addRequirementGroups(added, sheet);
  if (changed.length > 0) page.heading(say("counted", { title: say("compare.changed"), count: changed.length }));
  for (const change of changed) addChange(change, sheet);
  if (dropped.length > 0) page.heading(say("compare.dropped"));
  for (const { text: group, requirements } of dropped) {
    page.add(group.title, { style: ["bold", "cyan"] });
    for (const requirement of requirements) page.add(requirement.text.title, { indent: 2, marker: "− ", style: "dim" });
  }
  return page.toString();
}

const changeLines = ({ text, asks, direction }: LocalizedRequirementChange): readonly string[] => [
  `- ${MARKS[direction][0]}**${markdownText(text.title)}** (${markdownText(text.direction)})`,
  ...asks.flatMap((ask) => [`  - ${markdownText(ask.text.before)}`, `    ${markdownText(ask.text.after)}`]),
];

/** The same as Markdown of the GitHub flavour. */
export function renderComparisonMarkdown({ locale, text, added, dropped, changed }: LocalizedComparison): string {
  const say = requirementWords(locale);
  const gone = dropped.flatMap(({ requirements }) => requirements.map((one) => `- ${markdownText(one.text.title)}`));
  const lines = [
    `# ${markdownText(text.title)}`,
    "",
    markdownText(text.summary),
    ...(added.length === 0
      ? []
      : ["", `## ${markdownText(say("compare.added"))}`, ...requirementTables(added, say, 3)]),
    ...(changed.length === 0
      ? []
      : ["", `## ${markdownText(say("compare.changed"))}`, "", ...changed.flatMap(changeLines)]),
    ...(gone.length === 0 ? [] : ["", `## ${markdownText(say("compare.dropped"))}`, "", ...gone]),
  ];
  return `${lines.join("\n")}\n`;
}
