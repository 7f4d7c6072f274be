import { ref, type Schema } from "./schema.js";

const ID = "^[a-z0-9][a-z0-9-]*$";
const CODE = "^[A-Za-z0-9][A-Za-z0-9._-]*$";

/** A file of entries by names that have a form. */
const entries = (form: string, entry: Schema): Schema => ({
  type: "object",
  properties: { $schema: { type: "string" } },
  patternProperties: { [form]: entry },
  additionalProperties: false,
});

const words: Schema = { type: "string", minLength: 1 };

/** `remedies.json` */
export const remedyFileSchema = entries(ID, ref("remedy"));

/** `remedies.<locale>.json` */
export const remedyTextsSchema = entries(ID, {
  ...words,
  description: "What to do, where, and in which order, in one to three short sentences.",
});

/** `<topic>.<locale>.json` */
export const ruleTextsFileSchema = entries(ID, ref("ruleTexts"));

/** `pack.<locale>.json` */
export const packTextsFileSchema = ref("packTexts");

/** A code list of the vocabulary. */
export const vocabularyFileSchema = entries(CODE, ref("vocabularyEntry"));

/** `vocabulary/groups.json` */
export const groupFileSchema = entries("^[A-Z][A-Z0-9-]*$", {
  description: "The members of a group of countries.",
  type: "array",
  items: ref("codes.countries"),
  minItems: 1,
});

/** `vocabulary/lists.json` */
export const listFileSchema = entries("^[A-Za-z0-9][A-Za-z0-9._-]*$", ref("vocabularyList"));

/** `vocabulary/identifiers.json` */
export const identifierFileSchema = entries(CODE, ref("identifierKind"));

/** `vocabulary/codeLists.json` */
export const codeListFileSchema = entries(CODE, ref("codeList"));

/** `coverage.json`: facts that are no rules, and why. */
export const coverageFileSchema = entries("^[a-z0-9][a-z0-9.-]*$", {
  ...words,
  description: "Why the fact is no rule.",
});
