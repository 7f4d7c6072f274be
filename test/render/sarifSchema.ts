import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

/** The schema of the standard, as the SARIF SDK of Microsoft ships it under the MIT licence. */
const schemaFile = new URL(
  "../../node_modules/@microsoft/sarif-multitool-ts/assets/sarif-2.1.0.schema.json",
  import.meta.url,
);
const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(schemaFile, "utf8")) as object);

/** What the official schema finds wrong in a log. */
export function sarifErrors(log: unknown): unknown {
  validate(log);
  return validate.errors ?? [];
}
