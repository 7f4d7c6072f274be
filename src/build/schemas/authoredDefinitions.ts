import {
  authoredRuleSchema,
  defaultsSchema,
  definitionSchema,
  listSchema,
  packFileSchema,
  remedySchema,
  sourceSchema,
  vocabularyEntrySchema,
} from "../../packs/authored.schema.js";
import { packTextsSchema, ruleTextsSchema } from "../../packs/texts.schema.js";
import { describeProperties } from "./describeProperties.js";
import { type DocComments, docComments } from "./docComments.js";
import { fromZod, recursionIn } from "./fromZod.js";
import type { Definitions, Schema } from "./schema.js";

const packs = new URL("../../packs/", import.meta.url);

const UNITS: { readonly [name: string]: string } = {
  days: "Calendar days.",
  workingDays: "Monday to Friday; public holidays are not known.",
  months: "Calendar months.",
  years: "Calendar years.",
};

/** Where the comments of a file's parts stand, nearest first: properties are spread from one declaration into another. */
type Places = readonly string[];

const described = (schema: Schema, comments: DocComments, places: Places): Schema =>
  describeProperties(schema, (name, around) => {
    const keys = places.flatMap((place) => [`${place}.${around}.${name}`, `${place}.${name}`]);
    return keys.map((key) => comments.get(key)).find((comment) => comment !== undefined) ?? UNITS[name];
  });

const eachDescribed = (definitions: Definitions, comments: DocComments, places: Places): Definitions =>
  Object.fromEntries(Object.entries(definitions).map(([name, schema]) => [name, described(schema, comments, places)]));

const RULE: Places = [
  "authoredRuleSchema",
  "scopeFields",
  "periodFields",
  "periodSchema",
  "tableSchema",
  "rowSchema",
  "dayOrColumn",
  "sourceReferenceSchema",
];

/** What stands in the files of rule packs, with what each key means. */
export function authoredDefinitions(): Definitions {
  const authored = docComments(new URL("authored.schema.ts", packs));
  const texts = docComments(new URL("texts.schema.ts", packs));
  return {
    rule: described(fromZod(authoredRuleSchema), authored, RULE),
    defaults: described(fromZod(defaultsSchema), authored, RULE),
    source: described(fromZod(sourceSchema), authored, ["sourceSchema"]),
    packFile: described(fromZod(packFileSchema, "packFile."), authored, ["packFileSchema", "sourceSchema"]),
    ...eachDescribed(recursionIn(packFileSchema, "packFile."), authored, ["fieldSchema"]),
    definition: described(fromZod(definitionSchema), authored, ["definitionSchema", "sourceReferenceSchema"]),
    remedy: described(fromZod(remedySchema), authored, ["remedySchema"]),
    vocabularyEntry: described(fromZod(vocabularyEntrySchema), authored, ["vocabularyEntrySchema", "validitySchema"]),
    vocabularyList: described(fromZod(listSchema), authored, ["listSchema"]),
    packTexts: described(fromZod(packTextsSchema), texts, ["packTextsSchema"]),
    ruleTexts: described(fromZod(ruleTextsSchema), texts, ["ruleTextsSchema"]),
  };
}
