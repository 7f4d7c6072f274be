import type {
  ImpactEntryText,
  ImpactGroupText,
  ImpactText,
  LocalizedDiff,
  PackDiffText,
  RuleDiffText,
} from "../text/diff/localizedDiff.js";
import { Page, type TerminalOptions } from "./page.js";
import type { Style } from "./paint.js";
import { type RenderWords, renderWords } from "./renderWords.js";

interface Sheet {
  readonly page: Page;
  readonly words: RenderWords;
}

interface Mark {
  readonly marker: string;
  readonly style: Style;
}

const RULE_MARKS: { readonly [Kind in RuleDiffText["kind"]]: Mark } = {
  added: { marker: "+ ", style: "green" },
  removed: { marker: "− ", style: "red" },
  renamed: { marker: "→ ", style: "cyan" },
  changed: { marker: "~ ", style: "yellow" },
};

const EFFECT_MARKS: { readonly [Effect in ImpactEntryText["effect"]]: Mark } = {
  worse: { marker: "✗ ", style: "red" },
  better: { marker: "✓ ", style: "green" },
  none: { marker: "! ", style: "yellow" },
};

const REMARK: Mark = { marker: "· ", style: "none" };

const WARNINGS: ReadonlySet<ImpactGroupText["kind"]> = new Set([
  "newly-failing",
  "newly-unknown",
  "newly-asked",
  "newly-mandatory",
]);

function addRule({ kind, mark, rules, lines }: RuleDiffText, { page, words }: Sheet): void {
  const { marker, style } = RULE_MARKS[kind];
  for (const { id, title } of rules) {
    page.add(title + words.open + mark + words.close, { indent: 2, marker, markerStyle: style });
    page.add(id, { indent: 4, style: "dim" });
  }
  for (const line of lines) page.add(line, { indent: 4, marker: "· " });
}

function addPack({ title, version, step, warning, lines, rules }: PackDiffText, sheet: Sheet): void {
  const { page } = sheet;
  page.heading(title, "cyan");
  page.add(version, { indent: 2 });
  if (step !== undefined) page.add(step, { indent: 2, style: "dim" });
  if (warning !== undefined) page.add(warning, { indent: 2, marker: "✗ ", markerStyle: "red", style: "bold" });
  for (const line of lines) page.add(line, { indent: 2, marker: "· " });
  for (const rule of rules) addRule(rule, sheet);
}

function addShared({ text }: LocalizedDiff, { page }: Sheet): void {
  if (text.shared.length === 0) return;
  page.heading(text.sharedTitle, "cyan");
  for (const { title, lines } of text.shared) {
    page.add(title, { indent: 2, marker: "~ ", markerStyle: "yellow" });
    for (const line of lines) page.add(line, { indent: 4, marker: "· " });
  }
}

function addAffected({ text }: LocalizedDiff, { page, words }: Sheet): void {
  if (text.affected.length === 0) return;
  page.heading(text.affectedTitle, "cyan");
  for (const { title, version, step, warning } of text.affected) {
    const { marker, style } = warning === undefined ? RULE_MARKS.changed : EFFECT_MARKS.worse;
    page.add(title + words.colon + version + words.comma + (warning ?? step), {
      indent: 2,
      marker,
      markerStyle: style,
    });
  }
}

/** What does nothing to the verdict of today is a warning where something came, and a remark where something went. */
const markOf = ({ effect }: ImpactEntryText, { kind }: ImpactGroupText): Mark =>
  effect === "none" && !WARNINGS.has(kind) ? REMARK : EFFECT_MARKS[effect];

function addEntry(entry: ImpactEntryText, group: ImpactGroupText, { page, words }: Sheet): void {
  const { title, rule, level, upcoming, subjects, targets, message } = entry;
  const { marker, style } = markOf(entry, group);
  const notes = [level, upcoming].filter((note) => note !== undefined);
  const said = notes.length === 0 ? title : title + words.open + notes.join(words.comma) + words.close;
  page.add(said, { indent: 4, marker, markerStyle: style });
  page.add(rule, { indent: 6, style: "dim" });
  page.add(words.where + subjects.join(words.comma), { indent: 6 });
  page.add(targets, { indent: 6 });
  if (message !== undefined) page.add(message, { indent: 6 });
}

function addImpact({ title, asOf, summary, dossiers }: ImpactText, sheet: Sheet): void {
  const { page, words } = sheet;
  page.heading(title + words.open + asOf + words.close, "cyan");
  for (const line of summary) page.add(line);
  for (const { dossier, verdicts, groups } of dossiers) {
    page.gap();
    page.add(dossier, { style: "bold" });
    for (const verdict of verdicts) page.add(verdict, { indent: 2, marker: "» ", style: "bold" });
    for (const group of groups) {
      const { heading, entries } = group;
      page.add(heading + words.open + String(entries.length) + words.close, { indent: 2, style: "bold" });
      for (const entry of entries) addEntry(entry, group, sheet);
    }
  }
}

/**
 * The difference between two sets of rule packs for a person to read in a terminal: pack by pack and rule by rule, what several rules build on,
 * and whose verdict changes.
 */
export function renderDiffTerminal(diff: LocalizedDiff, options: TerminalOptions): string {
  const sheet = { page: new Page(options), words: renderWords(diff.locale) };
  const { title, summary, packs, impact } = diff.text;
  sheet.page.add(title, { style: "bold" });
  for (const line of summary) sheet.page.add(line);
  for (const pack of packs) addPack(pack, sheet);
  addShared(diff, sheet);
  addAffected(diff, sheet);
  if (impact !== undefined) addImpact(impact, sheet);
  return sheet.page.toString();
}
