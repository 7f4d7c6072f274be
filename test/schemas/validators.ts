import { Ajv, type ValidateFunction } from "ajv";
import { jsonSchemas } from "../../src/build/schemas/jsonSchemas.js";
import { isDay } from "../../src/model/day.js";
import type { SchemaName } from "../../src/packs/schemaFor.js";

/** All schemas as they ship. */
export const schemas = jsonSchemas();

function compiler(): Ajv {
  // What only offers completions constrains neither types nor lengths, and asks for keys that stand elsewhere.
  const lax = { strictTypes: false, strictTuples: false, strictRequired: false };
  const ajv = new Ajv({ strict: true, allowUnionTypes: true, ...lax });
  ajv.addVocabulary(["enumDescriptions", "patternErrorMessage"]);
  ajv.addFormat("date", isDay);
  ajv.addFormat("uri", (text) => URL.canParse(text));
  return ajv;
}

const compiled = new Map<SchemaName, ValidateFunction>();

/** The compiled schema of a kind of file. */
export function validatorOf(name: SchemaName): ValidateFunction {
  const validate = compiled.get(name) ?? compiler().compile(schemas.get(name) ?? false);
  compiled.set(name, validate);
  return validate;
}

/** What a schema has against a file; empty for nothing. */
export function mistakesIn(name: SchemaName, file: unknown): readonly string[] {
  const validate = validatorOf(name);
  if (validate(file)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}
