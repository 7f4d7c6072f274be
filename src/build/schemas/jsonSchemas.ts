import type { SchemaName } from "../../packs/schemaFor.js";
import { authoredDefinitions } from "./authoredDefinitions.js";
import { basicDefinitions } from "./basicDefinitions.js";
import { caseDefinitions, caseFileSchema } from "./caseFileSchema.js";
import { checkDefinitions } from "./checkDefinitions.js";
import { codeDefinitions } from "./codeDefinitions.js";
import { dossierDefinitions } from "./dossierDefinitions.js";
import { expressionDefinitions } from "./expressionDefinitions.js";
import { identifierDefinitions } from "./identifierDefinitions.js";
import { pathDefinitions } from "./pathDefinitions.js";
import { definitionFileSchema, packFileSchema, ruleAsWritten, ruleFileSchema } from "./ruleFileSchema.js";
import type { Definitions, Schema } from "./schema.js";
import { share } from "./share.js";
import { sightDefinitions } from "./sightDefinitions.js";
import {
  codeListFileSchema,
  coverageFileSchema,
  groupFileSchema,
  identifierFileSchema,
  listFileSchema,
  packTextsFileSchema,
  remedyFileSchema,
  remedyTextsSchema,
  ruleTextsFileSchema,
  vocabularyFileSchema,
} from "./simpleFileSchemas.js";
import { withReferences } from "./withReferences.js";
import { type SchemaWorld, shippedWorld } from "./world.js";

const FILES: { readonly [Name in SchemaName]: { readonly title: string; readonly schema: Schema } } = {
  cases: { title: "Cases of one rule: what it has to come to for which dossier", schema: caseFileSchema },
  "code-lists": { title: "Lists of codes that identifiers are looked up in", schema: codeListFileSchema },
  coverage: { title: "Facts that are no rules, and why", schema: coverageFileSchema },
  definitions: { title: "Named conditions of a rule pack", schema: definitionFileSchema },
  dossier: { title: "Everything known about one merchant", schema: { $ref: "#/definitions/dossier" } },
  identifiers: { title: "Kinds of identifiers: their form and check digits", schema: identifierFileSchema },
  groups: { title: "Groups of countries", schema: groupFileSchema },
  lists: { title: "Lists of the vocabulary that rules name", schema: listFileSchema },
  pack: { title: "A rule pack: whose rules they are, on which sources they stand", schema: packFileSchema },
  "pack-texts": { title: "What a rule pack is called and covers, in one language", schema: packTextsFileSchema },
  remedies: { title: "What puts things right: how long it takes, and what comes first", schema: remedyFileSchema },
  "remedy-texts": { title: "What to do, in one language", schema: remedyTextsSchema },
  "rule-texts": { title: "What rules are called, in one language", schema: ruleTextsFileSchema },
  rules: { title: "Rules of one topic", schema: ruleFileSchema },
  vocabulary: { title: "A list of codes with their names", schema: vocabularyFileSchema },
};

function allDefinitions(world: SchemaWorld): Definitions {
  const paths = pathDefinitions(world);
  return {
    ...basicDefinitions,
    ...codeDefinitions(world),
    ...paths,
    ...expressionDefinitions(),
    ...checkDefinitions(),
    ...sightDefinitions(paths),
    ...authoredDefinitions(),
    ...identifierDefinitions(),
    ...ruleAsWritten,
    ...dossierDefinitions(world),
    ...caseDefinitions(),
  };
}

function fileSchema(title: string, schema: Schema, definitions: Definitions): Schema {
  const { file = {}, ...shared } = share({ file: schema, ...withReferences(schema, definitions) });
  return { $schema: "http://json-schema.org/draft-07/schema#", title, ...file, definitions: shared };
}

/**
 * The JSON Schemas of everything that people write: rule packs, their words, the vocabulary, fixtures and dossiers. Each stands alone.
 *
 * They complete and explain what the loader knows, and refuse what it would refuse, as far as one file can be judged by itself.
 * What they cannot see: types of paths, periods that overlap, sources and columns that do not exist.
 */
export function jsonSchemas(world: SchemaWorld = shippedWorld()): ReadonlyMap<SchemaName, Schema> {
  const definitions = allDefinitions(world);
  const names = Object.keys(FILES) as readonly SchemaName[];
  return new Map(names.map((name) => [name, fileSchema(FILES[name].title, FILES[name].schema, definitions)]));
}
