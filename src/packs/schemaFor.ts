import { nearest } from "../model/nearest.js";

const SCHEMA_NAMES = [
  "cases",
  "code-lists",
  "coverage",
  "definitions",
  "dossier",
  "groups",
  "identifiers",
  "lists",
  "pack",
  "pack-texts",
  "remedies",
  "remedy-texts",
  "rule-texts",
  "rules",
  "vocabulary",
] as const;

/** The JSON Schemas that ship in `greenlane/schemas`, by the name of their file without its ending. */
export type SchemaName = (typeof SCHEMA_NAMES)[number];

const BY_NAME: ReadonlyMap<string, SchemaName> = new Map([
  ["coverage", "coverage"],
  ["definitions", "definitions"],
  ["pack", "pack"],
  ["remedies", "remedies"],
]);

const IN_VOCABULARY: ReadonlyMap<string, SchemaName> = new Map([
  ["codeLists", "code-lists"],
  ["groups", "groups"],
  ["identifiers", "identifiers"],
  ["lists", "lists"],
  ["remedies", "remedies"],
]);

const TEXTS: ReadonlyMap<string, SchemaName> = new Map([
  ["pack", "pack-texts"],
  ["remedies", "remedy-texts"],
]);

/**
 * The JSON Schema of a file of rule packs, by its path below the folder of rules:
 * `schemaFor("markets/eu/tax.json")` is `"rules"`, `schemaFor("markets/eu/pack.en.json")` is `"pack-texts"`.
 */
export function schemaFor(path: string): SchemaName {
  const parts = path.split("/");
  const [, name = "", locale] = /^(.*?)(?:\.([a-z]{2}(?:-[A-Z]{2})?))?\.json$/.exec(parts.at(-1) ?? "") ?? [];
  if (locale !== undefined) return TEXTS.get(name) ?? "rule-texts";
  return parts.at(-2) === "vocabulary" ? (IN_VOCABULARY.get(name) ?? "vocabulary") : (BY_NAME.get(name) ?? "rules");
}

/**
 * Whether what a file names as its `$schema` is that of another kind of file, or misspelt. A schema of the author's own is none of ours:
 * `isOtherSchema("../schemas/pack.json", "rules")` is true, for `"https://example.com/house.json"` it is not.
 */
export function isOtherSchema(written: unknown, expected: SchemaName): boolean {
  if (typeof written !== "string") return true;
  const name = written.slice(written.lastIndexOf("/") + 1).replace(/\.json$/, "");
  const isOurs = written.includes("greenlane") || nearest(name, SCHEMA_NAMES) !== undefined;
  return isOurs && !written.endsWith(`/${expected}.json`) && written !== `${expected}.json`;
}
