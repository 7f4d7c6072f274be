import type {
  LocalizedAsk,
  LocalizedRequirement,
  LocalizedRequirementGroup,
  LocalizedRequirements,
} from "../text/requirements/localizedRequirements.js";
import type { RequirementKey } from "../text/requirements/requirementVoice.js";
import type { Translator } from "../text/translator.js";
import { groupsBy } from "./groups.js";
import { type Cell, Page, type TerminalOptions } from "./page.js";
import type { Style } from "./paint.js";
import { addQuestions } from "./questionSection.js";
import { renderWords } from "./renderWords.js";
import { leftOutLines, requirementWords } from "./requirements/requirementWords.js";
import {
  distinctAsks,
  markOf,
  REQUIREMENT_MARKS,
  type RequirementMark,
  shownGroups,
} from "./requirements/shownRequirements.js";

/** What is listed. */
export interface RequirementsOptions {
  /** Also what hangs on what is sold, where nobody has said it, and what does not apply. */
  readonly all?: boolean;
  /** Also the rules that do not apply, with the cause. */
  readonly notAsked?: boolean;
}

/** A page, the words on it and how wide it is. */
export interface RequirementSheet {
  readonly page: Page;
  readonly say: Translator<RequirementKey>["say"];
  readonly width: number;
}

type Paragraphs = Cell["paragraphs"];

/** From so many columns on there is room for a table. */
const TABLE = 88;
const TIME = 12;
const DUE = 18;
const AUTHORITY = 26;
const GAPS = 6;

/** More cases of one requirement than these are only counted. */
const MOST_ASKS = 5;

/** More facts, or things that come first, than these are only counted. */
const MOST_NAMES = 4;

const MARK_STYLES: { readonly [Mark in RequirementMark]: Style } = {
  must: "red",
  should: "yellow",
  depends: "cyan",
  met: "green",
};

function askLines({ text, alternatives }: LocalizedAsk, title: string, say: RequirementSheet["say"]): Paragraphs {
  const checked =
    alternatives.length === 0
      ? [{ text: text.checked, indent: 2, marker: "– " }]
      : [
          { text: say("any-of"), indent: 2, marker: "– " },
          ...text.alternatives.map((alternative) => ({ text: alternative, indent: 4, marker: "∘ " })),
        ];
  const conditions = text.conditions.map((condition) => ({ text: condition, indent: 4, style: "dim" as const }));
  const due = text.due === title ? [] : [{ text: text.due, indent: 4, style: "yellow" as const }];
  return [...checked, ...conditions, ...due];
}

/** "depends on: radio transmitter, battery and 3 more facts" */
function dependsLine(facts: readonly string[], say: RequirementSheet["say"]): string {
  const shown = facts.slice(0, MOST_NAMES).join(say("comma"));
  const more = facts.length - MOST_NAMES;
  return more > 0 ? say("depends-more", { facts: shown, count: more }) : say("depends", { facts: shown });
}

function requirementLines(requirement: LocalizedRequirement, say: RequirementSheet["say"]): Paragraphs {
  const { text, applies } = requirement;
  const mark = markOf(requirement);
  const asks = distinctAsks(requirement);
  const more = asks.length - MOST_ASKS;
  return [
    { text: text.title, marker: `${REQUIREMENT_MARKS[mark]} `, markerStyle: MARK_STYLES[mark], style: "bold" },
    ...asks.slice(0, MOST_ASKS).flatMap((ask) => askLines(ask, text.due, say)),
    ...(more > 0 ? [{ text: say("more-asks", { count: more }), indent: 4, style: "dim" as const }] : []),
    ...(applies === "depends" && text.dependsOn.length > 0
      ? [{ text: dependsLine(text.dependsOn, say), indent: 2, style: "cyan" as const }]
      : []),
    ...(text.after.length === 0
      ? []
      : [
          {
            text: say("after", { requirements: text.after.slice(0, MOST_NAMES).join(say("comma")) }),
            indent: 2,
            style: "dim" as const,
          },
        ]),
  ];
}

function addRow(requirement: LocalizedRequirement, { page, say, width }: RequirementSheet): void {
  const { text } = requirement;
  page.row([
    { width: width - TIME - DUE - AUTHORITY - GAPS, paragraphs: requirementLines(requirement, say) },
    { width: TIME, paragraphs: [{ text: text.time }] },
    { width: DUE, paragraphs: [{ text: text.due }] },
    { width: AUTHORITY, paragraphs: text.sources.map((source) => ({ text: source, style: "dim" })) },
  ]);
}

/** Where there is no room for a table, one below the other. */
function addStacked(requirement: LocalizedRequirement, { page, say }: RequirementSheet): void {
  const { text } = requirement;
  for (const { text: line, ...paragraph } of requirementLines(requirement, say)) page.add(line, paragraph);
  page.add([text.time, text.due].join(say("join")), { indent: 2 });
  for (const source of text.sources) page.add(source, { indent: 2, style: "dim" });
}

function addHeader({ page, say, width }: RequirementSheet): void {
  const cell = (key: RequirementKey, columns: number): Cell => ({
    width: columns,
    paragraphs: [{ text: say(key), style: "dim" }],
  });
  page.row([
    cell("column.requirement", width - TIME - DUE - AUTHORITY - GAPS),
    cell("column.time", TIME),
    cell("column.due", DUE),
    cell("column.authority", AUTHORITY),
  ]);
}

/** Adds groups of requirements, each under its name: as a table where there is room. */
export function addRequirementGroups(groups: readonly LocalizedRequirementGroup[], sheet: RequirementSheet): void {
  const { page, say, width } = sheet;
  for (const { text, requirements } of groups) {
    page.heading(say("counted", { title: text.title, count: requirements.length }), "cyan");
    if (width >= TABLE) addHeader(sheet);
    for (const requirement of requirements) {
      (width >= TABLE ? addRow : addStacked)(requirement, sheet);
      page.gap();
    }
  }
}

function addNotAsked({ notAsked }: LocalizedRequirements, { page, say }: RequirementSheet): void {
  page.heading(say("counted", { title: say("not-asked"), count: notAsked.length }));
  for (const [why, rules] of groupsBy(notAsked, ({ text }) => text.why)) {
    page.add(say("counted", { title: why, count: rules.length }), { indent: 2 });
    for (const title of new Set(rules.map(({ text }) => text.title)))
      page.add(title, { indent: 4, marker: "– ", style: "dim" });
  }
}

/** A sheet for a terminal of some width. */
export const sheetFor = (locale: LocalizedRequirements["locale"], options: TerminalOptions): RequirementSheet => ({
  page: new Page(options),
  say: requirementWords(locale),
  width: options.width,
});

/**
 * Requirements for a merchant to read in a terminal: as tables by kind, what has to be had first before what can wait, each with how long it
 * takes, when it is due and on whose authority; then what to tell next. A narrow terminal gets them one below the other.
 */
export function renderRequirements(
  asked: LocalizedRequirements,
  options: TerminalOptions,
  { all = false, notAsked = false }: RequirementsOptions = {},
): string {
  const sheet = sheetFor(asked.locale, options);
  const { page, say } = sheet;
  const { groups, leftOut } = shownGroups(asked.groups, all);
  page.add(asked.text.title, { style: "bold" });
  page.add(asked.text.asOf, { style: "dim" });
  page.add(asked.text.summary);
  for (const line of asked.text.uncovered) page.add(line, { marker: "! ", markerStyle: "yellow" });
  page.add(say("legend"), { style: "dim" });
  addRequirementGroups(groups, sheet);
  for (const line of leftOutLines(leftOut, say)) page.add(line, { marker: "? ", markerStyle: "cyan" });
  if (asked.questions.length > 0) {
    page.heading(say("questions"));
    addQuestions(asked.questions, page, renderWords(asked.locale));
  }
  if (notAsked) addNotAsked(asked, sheet);
  return page.toString();
}
