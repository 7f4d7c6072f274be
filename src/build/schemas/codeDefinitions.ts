import { VOCABULARY_NAMES, type VocabularyName } from "../../model/vocabularyName.js";
import type { Definitions, Schema } from "./schema.js";
import { inBoth, type SchemaWorld } from "./world.js";

/** What is known of a name: what it stands for, for people. */
type Described = readonly (readonly [name: string, description: string])[];

/** A list of names that an editor completes, besides which others are allowed that have a form. */
function openList(known: Described, pattern: string, description: string): Schema {
  const sorted = [...known].sort(([a], [b]) => (a < b ? -1 : 1));
  const refused = `Not a name that is known here, nor one of the form ${pattern}. ${description}`;
  const names = sorted.map(([name]) => name);
  return {
    anyOf: [
      // First, so that editors complain in its words and not with all the names there are.
      { type: "string", pattern, description, patternErrorMessage: refused },
      { type: "string", enum: names, enumDescriptions: sorted.map(([, text]) => text) },
    ],
  };
}

const CODE = "^[A-Za-z0-9][A-Za-z0-9._-]*$";
const ID = "^[a-z0-9][a-z0-9-]*$";

const own = (list: string): string =>
  `A code of your own has to stand in vocabulary/${list}.json of your rules, with its names.`;

function codeNames(list: VocabularyName, { knowledge, texts, names }: SchemaWorld): Described {
  const called = (code: string): string => {
    if (list === "countries") return inBoth(names.en.country(code), names["zh-CN"].country(code));
    return inBoth(texts.en.names[list]?.[code] ?? code, texts["zh-CN"].names[list]?.[code] ?? code);
  };
  return [...(knowledge.codes[list] ?? [])].map((code) => [code, called(code)]);
}

/** Countries and the groups of them. */
function marketNames(world: SchemaWorld): Described {
  const { groups } = world.knowledge;
  return [
    ...codeNames("countries", world),
    ...Object.entries(groups).map(([group, members]) => [group, members.join(", ")] as const),
    ["any", "every market"],
  ];
}

const ruleNames = ({ packs, texts }: SchemaWorld): Described =>
  packs.flatMap((pack) => pack.rules.map(({ id }) => [id, texts.en.rules[id]?.title ?? id] as const));

function matterNames({ packs }: SchemaWorld): Described {
  const matters = packs.flatMap((pack) =>
    pack.rules.flatMap(({ matter, id }) => (matter === undefined ? [] : [[matter, id] as const])),
  );
  const rulesOf = (matter: string): readonly string[] =>
    matters.filter(([name]) => name === matter).map(([, id]) => id);
  return [...new Set(matters.map(([matter]) => matter))].map((matter) => [matter, rulesOf(matter).join(", ")]);
}

const remedyNames = ({ knowledge, texts }: SchemaWorld): Described =>
  Object.keys(knowledge.remedies).map((id) => [
    id,
    inBoth(texts.en.remedies[id] ?? id, texts["zh-CN"].remedies[id] ?? id),
  ]);

const definitionNames = ({ knowledge, describers }: SchemaWorld): Described =>
  Object.entries(knowledge.definitions).map(([id, { when, subject }]) => [
    id,
    inBoth(describers.en.condition(when, subject), describers["zh-CN"].condition(when, subject)),
  ]);

const listNames = ({ knowledge }: SchemaWorld): Described =>
  Object.entries(knowledge.lists).map(([id, values]) => [id, values.map(String).join(", ")]);

/** Every list of names that rules and dossiers choose from. */
export function codeDefinitions(world: SchemaWorld): Definitions {
  const lists = VOCABULARY_NAMES.map((list) => [
    `codes.${list}`,
    openList(codeNames(list, world), list === "countries" ? "^[A-Z]{2}$" : CODE, own(list)),
  ]);
  return {
    ...(Object.fromEntries(lists) as Definitions),
    "codes.markets": openList(
      marketNames(world),
      "^[A-Z][A-Z0-9]*(?:-[A-Z0-9]{1,3})?$",
      "A region such as US-CA, or a group of your own from vocabulary/groups.json of your rules.",
    ),
    "names.remedies": openList(
      remedyNames(world),
      ID,
      "A remedy of your own has to stand in remedies.json, with its words.",
    ),
    "names.matters": openList(matterNames(world), ID, "A matter of your own: rules of one matter are shown once."),
    "names.rules": openList(
      ruleNames(world),
      "^[a-z0-9-]+(?:/[a-z0-9-]+)+$",
      "A rule of your own, such as amazon/listing/title-length.",
    ),
    "names.definitions": openList(
      definitionNames(world),
      "^[a-z0-9-]+/[a-z0-9-]+$",
      "A definition of your own: the pack's id and the key in its definitions.json.",
    ),
    "names.lists": openList(
      listNames(world),
      "^[A-Za-z0-9][A-Za-z0-9._-]*$",
      "A list of your own has to stand in vocabulary/lists.json of your rules.",
    ),
  };
}
