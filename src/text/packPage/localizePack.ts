import type { Json } from "../../model/json.js";
import type { Evidence, Pack, Rule } from "../../packs/pack.js";
import { PAGE_COLUMNS, type PackPage, type PageRow, type PageTopic } from "./packPage.js";
import { pageRows } from "./pageRows.js";
import { pageVersion } from "./pageVersion.js";
import type { PageVoice } from "./pageVoice.js";
import { topicNames } from "./topicNames.js";

const EVIDENCE: readonly Evidence[] = ["primary", "secondary", "unchecked"];

function factsOf({ kind, version, rules, markets }: Pack, page: PageVoice): string {
  const { say, voice } = page;
  const names = markets.map((market) => voice.names.name(market, "market"));
  const facts = [
    say(`kind.${kind}`),
    say("version", { version }),
    say("rules", { count: rules.length }),
    ...(names.length === 0 ? [] : [say("markets", { markets: page.listed(names) })]),
  ];
  return facts.join(say("separator"));
}

/** Which goods belong to the category of a pack. */
function membersOf({ id, kind, uses }: Pack, page: PageVoice): readonly string[] {
  if (kind !== "category") return [];
  const { say, voice, describer } = page;
  const name = (category: string): string => voice.names.name(category, "category");
  const { among, members } = uses.categories[id] ?? {};
  const declared = say("members.declared", { category: name(id) });
  if (members === undefined) return [declared];
  const condition = describer.condition(members, "listing");
  return [
    declared,
    among === undefined
      ? say("members.if", { condition })
      : say("members.among", { among: page.listed(among.map(name)), condition }),
  ];
}

const isText = (value: Json): value is string => typeof value === "string";

/** The members of groups and lists, by the names that the rows call them. */
function listsOf({ uses }: Pack, page: PageVoice): readonly string[] {
  const { say, voice } = page;
  const isGroup = (name: string): boolean => Object.hasOwn(uses.groups, name);
  return Object.entries({ ...uses.lists, ...uses.groups }).map(([name, values]) => {
    const hint = isGroup(name) ? "country" : "types";
    const members = values.map((value) => (isText(value) ? voice.names.name(value, hint) : JSON.stringify(value)));
    return say("list", { name: isGroup(name) ? voice.names.name(name, "market") : name, values: page.listed(members) });
  });
}

/** What a topic is called; the name of its file, where there is nothing better. */
function topicTitle(topic: string, { voice }: PageVoice): string {
  const word = Object.hasOwn(topicNames, topic) ? topicNames[topic] : undefined;
  if (word !== undefined) return word[voice.locale];
  const market = topic.toUpperCase();
  const name = voice.names.name(market, "market");
  return name === market ? topic.charAt(0).toUpperCase() + topic.slice(1).replaceAll("-", " ") : name;
}

function topicsOf(pack: Pack, page: PageVoice): readonly PageTopic[] {
  const areas = [...new Set(pack.rules.map(({ area }) => area))];
  return areas.map((area) => {
    const within = pack.rules.filter((rule) => rule.area === area);
    const rowsOf = (rule: Rule): readonly PageRow[] =>
      pageRows(
        rule.clauses.map((clause) => pageVersion(rule, clause, pack, page)),
        page,
      );
    return {
      title: topicTitle(area, page),
      size: page.say("rules", { count: within.length }),
      rows: within.flatMap(rowsOf),
    };
  });
}

/** How many rows there are of each kind of evidence, best first. */
function foundedOf(topics: readonly PageTopic[], { say }: PageVoice): readonly string[] {
  const rows = topics.flatMap((topic) => topic.rows);
  const count = (kind: Evidence): number => rows.filter(({ foundedOn }) => foundedOn === kind).length;
  return EVIDENCE.filter((kind) => count(kind) > 0).map((kind) => say(`founded.${kind}`, { count: count(kind) }));
}

/**
 * Puts a rule pack into words, for a page that somebody can review who does not read its files.
 *
 * `page` has the words of the pack and of all that its rules name. Nothing is judged: packs are checked when they are loaded.
 */
export function localizePack(pack: Pack, page: PageVoice): PackPage {
  const { say, voice } = page;
  const { title = pack.id, covers = [], notCovered = [] } = voice.texts.packs[pack.id] ?? {};
  const topics = topicsOf(pack, page);
  const notes = [
    { heading: say("covers"), lines: covers },
    { heading: say("not-covered"), lines: notCovered },
    { heading: say("members"), lines: membersOf(pack, page) },
    { heading: say("founded"), lines: foundedOf(topics, page) },
  ];
  return {
    title,
    generated: say("generated"),
    facts: factsOf(pack, page),
    notes: notes.filter(({ lines }) => lines.length > 0),
    contents: say("contents"),
    legend: say("legend"),
    columns: PAGE_COLUMNS.map((column) => say(column)),
    topics,
    lists: { heading: say("lists"), lines: listsOf(pack, page) },
    separator: say("separator"),
  };
}
