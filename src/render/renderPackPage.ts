import type { Description } from "../text/describe/description.js";
import type { PackPage, PageNote, PageRow, PageSource, PageTopic } from "../text/packPage/packPage.js";
import { markdownCell, markdownPart } from "./markdown/markdownCell.js";
import { markdownLink, markdownText } from "./markdown/markdownText.js";
import { webAddress } from "./webAddress.js";

const BREAK = "<br>";

/** A heading with its lines below it, each level further in. */
function lines({ text, of }: Description, depth = 0): readonly string[] {
  const mark = depth === 0 ? "" : `${"&nbsp;&nbsp;".repeat(depth - 1)}• `;
  const [only] = of;
  if (of.length === 1 && only !== undefined && only.of.length === 0)
    return [`${mark + markdownCell(text)}: ${markdownCell(only.text)}`];
  return [mark + markdownCell(text), ...of.flatMap((part) => lines(part, depth + 1))];
}

const sourceCell = ({ before, title, after, url }: PageSource): string =>
  markdownPart(before) + markdownLink(title, webAddress(url)) + markdownPart(after);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function row(
  { requirement, level, rule, inForce, appliesTo, checked, authority, evidence }: PageRow,
  separator: string,
) {
  const cells = [
    `**${markdownText(requirement)}**${BREAK}${markdownText(level)}${separator}\`${rule}\``,
    markdownText(inForce),
    appliesTo.map(markdownCell).join(BREAK),
    lines({ ...checked, text: capital(checked.text) }).join(BREAK),
    sourceCell(authority),
    markdownText(evidence),
  ];
  return `| ${cells.join(" | ")} |`;
}

const section = (heading: string, body: readonly string[]): readonly string[] =>
  body.length === 0 ? [] : ["", `## ${markdownText(heading)}`, "", ...body];

const note = ({ heading, lines: entries }: PageNote): readonly string[] =>
  section(
    heading,
    entries.map((entry) => `- ${markdownText(entry)}`),
  );

/** The name by which a heading is linked to, as GitHub makes it. */
const anchorOf = (heading: string): string =>
  encodeURIComponent(
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, "")
      .replaceAll(" ", "-"),
  );

function contents({ topics, contents: heading, separator }: PackPage): readonly string[] {
  if (topics.length < 2) return [];
  const entries = topics.map(
    ({ title, size }) => `- [${markdownText(title)}](#${anchorOf(title)})${separator}${markdownText(size)}`,
  );
  return section(heading, entries);
}

function table({ title, rows }: PageTopic, { columns, separator }: PackPage): readonly string[] {
  return section(title, [
    `| ${columns.map(markdownText).join(" | ")} |`,
    `|${columns.map(() => "---|").join("")}`,
    ...rows.map((one) => row(one, separator)),
  ]);
}

/** A page of rules as Markdown of the GitHub flavour: what the pack covers, and a table of its rules for each topic. */
export function renderPackPage(page: PackPage): string {
  const text = [
    `<!-- ${page.generated} -->`,
    "",
    `# ${markdownText(page.title)}`,
    "",
    markdownText(page.facts),
    ...(page.topics.length === 0 ? [] : ["", markdownText(page.legend)]),
    ...page.notes.flatMap(note),
    ...contents(page),
    ...page.topics.flatMap((topic) => table(topic, page)),
    ...note(page.lists),
  ];
  return `${text.join("\n")}\n`;
}
