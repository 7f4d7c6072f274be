import type { Ask, Requirement, RequirementGroup } from "../../forms/requirements/requirement.js";
import { plus } from "../../model/duration.js";
import type { Pointer } from "../../model/pointer.js";
import { authorityLine, namedSource } from "../authorityLine.js";
import { lazily } from "../lazily.js";
import type {
  AskText,
  LocalizedAsk,
  LocalizedRequirement,
  LocalizedRequirementGroup,
} from "./localizedRequirements.js";
import type { RequirementVoice } from "./requirementVoice.js";

/** What else is in the list, by id: what has to come first is called by its title. */
type Known = ReadonlyMap<string, Requirement>;

type Time = Pick<Ask, "due" | "from" | "until">;

function dueOf({ due, from, until }: Time, { say }: RequirementVoice): string {
  const begins = due === "upcoming" && from !== undefined ? say("from", { from }) : say("now");
  if (until === undefined) return begins;
  const ends = say("until", { last: plus(until, { days: -1 }) });
  return due === "now" ? ends : `${begins}${say("comma")}${ends}`;
}

function timeOf({ leadTimeDays }: Pick<Ask, "leadTimeDays">, { say }: RequirementVoice): string {
  if (leadTimeDays === undefined || leadTimeDays[1] === 0) return say("no-time");
  const [least, most] = leadTimeDays;
  return least === most ? say("days", { count: most }) : say("days-range", { least, count: most });
}

const sourceOf = ({ source: { publisher, clause, title } }: Ask, { voice }: RequirementVoice): string =>
  namedSource({ publisher, title: clause ?? title }, voice);

function conditionsOf({ conditions, scope, subject }: Ask, { describer, say }: RequirementVoice): readonly string[] {
  const parts = conditions.map((condition) => describer.condition(condition, subject));
  return [...describer.scope(scope), ...parts.map((condition) => say("if", { condition }))];
}

function askText(ask: Ask, words: RequirementVoice): AskText {
  const { voice, describer } = words;
  const { rule, params, check, alternatives, subject, level, remedy, source } = ask;
  return lazily<AskText>({
    title: () => voice.title(rule, params),
    level: () => voice.say(`level.${level}`),
    checked: () => describer.checkLine(check, subject),
    alternatives: () => alternatives.map((alternative) => describer.checkLine(alternative, subject)),
    conditions: () => conditionsOf(ask, words),
    due: () => dueOf(ask, words),
    authority: () => authorityLine(source, voice),
    source: () => sourceOf(ask, words),
    ...(remedy === undefined ? {} : { remedy: () => voice.remedy(remedy, params) }),
  });
}

const localizeAsk = (ask: Ask, words: RequirementVoice): LocalizedAsk =>
  lazily({ text: () => askText(ask, words) }, ask);

/** The rule's title; of one that says different things in different cases, without their values. */
export function titleOf({ asks }: Requirement, { voice }: RequirementVoice): string {
  const [first] = asks;
  if (first === undefined) return "";
  const titles = asks.filter(({ rule }) => rule === first.rule).map(({ rule, params }) => voice.title(rule, params));
  return new Set(titles).size === 1 ? voice.title(first.rule, first.params) : voice.bareTitle(first.rule);
}

/** A fact is called by its name within what it is a fact of. */
const factName = (path: Pointer, { places }: RequirementVoice): string => places.within(path, places.holder(path));

function requirementText(
  requirement: Requirement,
  known: Known,
  words: RequirementVoice,
): LocalizedRequirement["text"] {
  const { asks, after, dependsOn, level, state } = requirement;
  return lazily<LocalizedRequirement["text"]>({
    title: () => titleOf(requirement, words),
    level: () => words.voice.say(`level.${level}`),
    state: () => words.say(`state.${state}`),
    due: () => dueOf(requirement, words),
    time: () => timeOf(requirement, words),
    after: () => [
      ...new Set(after.flatMap((id) => (known.has(id) ? titleOf(known.get(id) as Requirement, words) : []))),
    ],
    dependsOn: () => [...new Set(dependsOn.map((path) => factName(path, words)))],
    sources: () => [...new Set(asks.map((ask) => sourceOf(ask, words)))],
  });
}

/** A requirement with its words, made when they are first read. */
const localizeRequirement = (requirement: Requirement, known: Known, words: RequirementVoice): LocalizedRequirement =>
  lazily<Pick<LocalizedRequirement, "asks" | "text">, Requirement>(
    {
      asks: () => requirement.asks.map((ask) => localizeAsk(ask, words)),
      text: () => requirementText(requirement, known, words),
    },
    requirement,
  );

/** Groups with their words. */
export function localizeGroups(
  groups: readonly RequirementGroup[],
  words: RequirementVoice,
): readonly LocalizedRequirementGroup[] {
  const known: Known = new Map(groups.flatMap(({ requirements }) => requirements.map((one) => [one.id, one] as const)));
  return groups.map(({ kind, requirements }) => ({
    kind,
    requirements: requirements.map((requirement) => localizeRequirement(requirement, known, words)),
    text: { title: words.say(`kind.${kind}`) },
  }));
}
