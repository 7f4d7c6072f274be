import type {
  ImpactEntryText,
  ImpactText,
  LocalizedDiff,
  PackDiffText,
  RuleDiffText,
} from "../text/diff/localizedDiff.js";
import { markdownText } from "./markdown/markdownText.js";
import { type RenderWords, renderWords } from "./renderWords.js";

const MARKS: { readonly [Effect in ImpactEntryText["effect"]]: string } = { worse: "❌", better: "✅", none: "⚠️" };

const code = (id: string): string => `<code>${markdownText(id)}</code>`;

function ruleLines({ mark, rules, lines }: RuleDiffText, words: RenderWords): readonly string[] {
  const heads = rules.map(
    ({ id, title }) => `- **${markdownText(title)}** ${code(id)}${words.open}${mark}${words.close}`,
  );
  return [...heads, ...lines.map((line) => `  - ${markdownText(line)}`)];
}

function packLines(
  { title, version, step, warning, lines, rules }: PackDiffText,
  words: RenderWords,
): readonly string[] {
  return [
    "",
    `## ${markdownText(title)}`,
    "",
    markdownText(step === undefined ? version : version + words.open + step + words.close),
    "",
    ...(warning === undefined ? [] : [`**${markdownText(warning)}**`, ""]),
    ...lines.map((line) => `- ${markdownText(line)}`),
    ...rules.flatMap((rule) => ruleLines(rule, words)),
  ];
}

function sharedLines({ text }: LocalizedDiff): readonly string[] {
  if (text.shared.length === 0) return [];
  const entries = text.shared.flatMap(({ title, lines }) => [
    `- **${markdownText(title)}**`,
    ...lines.map((line) => `  - ${markdownText(line)}`),
  ]);
  return ["", `## ${markdownText(text.sharedTitle)}`, "", ...entries];
}

function affectedLines({ text }: LocalizedDiff, words: RenderWords): readonly string[] {
  if (text.affected.length === 0) return [];
  const entries = text.affected.map(
    ({ title, version, step, warning }) =>
      `- ${markdownText(title + words.colon + version + words.comma + (warning ?? step))}`,
  );
  return ["", `## ${markdownText(text.affectedTitle)}`, "", ...entries];
}

function entryLines(entry: ImpactEntryText, words: RenderWords): readonly string[] {
  const notes = [entry.level, entry.upcoming].filter((note) => note !== undefined);
  const noted = notes.length === 0 ? "" : words.open + markdownText(notes.join(words.comma)) + words.close;
  const where = words.where + entry.subjects.join(words.comma);
  return [
    `- ${MARKS[entry.effect]} **${markdownText(entry.title)}**${noted} ${code(entry.rule)}`,
    ...[where, entry.targets, entry.message ?? ""]
      .filter((line) => line !== "")
      .map((line) => `  - ${markdownText(line)}`),
  ];
}

function impactLines({ title, asOf, summary, dossiers }: ImpactText, words: RenderWords): readonly string[] {
  return [
    "",
    `## ${markdownText(title + words.open + asOf + words.close)}`,
    "",
    markdownText(summary.join(words.space)),
    ...dossiers.flatMap(({ dossier, verdicts, groups }) => [
      "",
      `### ${markdownText(dossier)}`,
      "",
      ...verdicts.map((verdict) => `- **${markdownText(verdict)}**`),
      ...groups.flatMap(({ heading, entries }) => [
        "",
        `#### ${markdownText(heading + words.open + String(entries.length) + words.close)}`,
        "",
        ...entries.flatMap((entry) => entryLines(entry, words)),
      ]),
    ]),
  ];
}

/** The difference between two sets of rule packs as Markdown of the GitHub flavour, for a pull request or release notes. */
export function renderDiffMarkdown(diff: LocalizedDiff): string {
  const words = renderWords(diff.locale);
  const { title, summary, packs, impact } = diff.text;
  const lines = [
    `# ${markdownText(title)}`,
    "",
    ...summary.map(markdownText),
    ...packs.flatMap((pack) => packLines(pack, words)),
    ...sharedLines(diff),
    ...affectedLines(diff, words),
    ...(impact === undefined ? [] : impactLines(impact, words)),
  ];
  return `${lines
    .join("\n")
    .replaceAll(/\n{3,}/g, "\n\n")
    .trim()}\n`;
}
