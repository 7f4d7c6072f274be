/** The JSON Schemas that ship in `greenlane/schemas`, by the name of their file without its ending. */
export type SchemaName =
  | "cases"
  | "code-lists"
  | "coverage"
  | "definitions"
  | "dossier"
  | "groups"
  | "identifiers"
  | "lists"
  | "pack"
  | "pack-texts"
  | "remedies"
  | "remedy-texts"
  | "rule-texts"
  | "rules"
  | "vocabulary";

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
