// biome-ignore-all lint/suspicious/noThenProperty: the grammar of JSON Schema says "then"
import { anyOf, type Definitions, ref, type Schema } from "./schema.js";
import { ANY_SIGHT, SUBJECT_KINDS, valuesOf } from "./sightDefinitions.js";

const KEY = "^[a-z0-9][a-z0-9-]*$";

const has = (name: string): Schema => ({ required: [name] });

const defaultsHave = (name: string): Schema => ({ properties: { $defaults: has(name) }, required: ["$defaults"] });

const eachRule = (schema: Schema): Schema => ({ patternProperties: { [KEY]: schema } });

const sightOf = (name: string): Schema => ref(`sight.${name}.rule`);

const isAbout = (subject: string): Schema => ({ properties: { subject: { const: subject } }, required: ["subject"] });

/** The paths that are in sight hang on the subject, which stands in the rule or in `$defaults`. */
const sightByDefault: readonly Schema[] = SUBJECT_KINDS.map((subject) => ({
  if: { properties: { $defaults: isAbout(subject) }, required: ["$defaults"] },
  then: {
    allOf: [valuesOf({ $defaults: sightOf(subject) }), eachRule({ if: has("subject"), else: sightOf(subject) })],
  },
}));

const sightByRule: readonly Schema[] = SUBJECT_KINDS.map((subject) => ({
  if: isAbout(subject),
  then: sightOf(subject),
}));

/** What a rule needs that its file's `$defaults` do not say. */
const needed: readonly Schema[] = [
  {
    if: defaultsHave("subject"),
    else: eachRule({ if: has("subject"), else: { ...sightOf(ANY_SIGHT), ...has("subject") } }),
  },
  { if: defaultsHave("source"), else: eachRule(anyOf(has("source"), has("periods"), has("table"))) },
];

/** A topic file: rules by their keys. */
export const ruleFileSchema: Schema = {
  type: "object",
  properties: {
    $schema: { type: "string" },
    $defaults: {
      description: "What holds for every rule of the file that does not say otherwise.",
      ...ref("defaults"),
    },
    $sources: {
      description: "Sources of this file, besides those of pack.json.",
      type: "object",
      additionalProperties: ref("source"),
    },
  },
  patternProperties: { [KEY]: ref("ruleAsWritten") },
  additionalProperties: false,
  allOf: [...sightByDefault, ...needed],
};

/** A rule with what it needs and the paths that are in sight of its subject. */
export const ruleAsWritten: Definitions = {
  ruleAsWritten: {
    description: "A rule: the key is the last part of its id.",
    allOf: [ref("rule"), anyOf(has("check"), has("periods")), ...sightByRule],
  },
};

/** `definitions.json`: conditions by their keys. */
export const definitionFileSchema: Schema = {
  type: "object",
  properties: { $schema: { type: "string" } },
  patternProperties: {
    [KEY]: {
      allOf: [
        ref("definition"),
        ...SUBJECT_KINDS.map((subject) => ({
          if: isAbout(subject),
          then: valuesOf({ when: ref(`sight.${subject}.condition`) }),
        })),
      ],
    },
  },
  additionalProperties: false,
};

/** `pack.json` */
export const packFileSchema: Schema = {
  allOf: [
    ref("packFile"),
    valuesOf({
      binds: ref(`sight.${ANY_SIGHT}.condition`),
      category: valuesOf({ members: ref("sight.listing.condition") }),
    }),
  ],
};
