import type { CodeList, IdentifierKind } from "../model/identifierKind.js";
import type { Json } from "../model/json.js";
import type { Shape } from "../model/shape.js";
import { isVocabularyName, VOCABULARY_NAMES, type VocabularyName } from "../model/vocabularyName.js";
import type { Writable } from "../model/writable.js";
import { definitionSchema, listSchema, type PackFile, remedySchema, vocabularyEntrySchema } from "./authored.schema.js";
import { entriesOf } from "./entriesOf.js";
import { checkIdentifierParts, gatherCodeLists, gatherIdentifiers } from "./gatherIdentifiers.js";
import { HOMES, type Knowledge } from "./knowledge.js";
import type { Category, Definition, EvidenceList, Remedy, Validity } from "./pack.js";
import type { Reporter } from "./reporter.js";
import { sourceReference } from "./sourceReference.js";

type Table<Value> = Record<string, Value>;

/** A folder with a `pack.json`, its files parsed. */
export interface PackFolder {
  /** Such as `marketplaces/amazon`. */
  readonly path: string;
  readonly pack: PackFile;
  /** Parsed files by their name in the folder. */
  readonly files: ReadonlyMap<string, Json>;
}

interface Gathered {
  readonly codes: Writable<Knowledge["codes"]>;
  readonly groups: Table<readonly string[]>;
  readonly lists: Table<readonly Json[]>;
  readonly validity: Table<Validity>;
  readonly homes: Table<EvidenceList>;
  readonly categories: Table<Category>;
  readonly definitions: Table<Definition>;
  readonly remedies: Table<Remedy>;
  readonly fields: Table<Shape>;
  readonly identifiers: Table<IdentifierKind>;
  readonly codeLists: Table<CodeList>;
}

function gatherCodes(name: VocabularyName, value: Json, file: string, into: Gathered, reporter: Reporter): void {
  into.codes[name] = new Set([...(into.codes[name] ?? []), ...entriesOf(value).map(([code]) => code)]);
  const home = HOMES[name];
  for (const [code, entry] of entriesOf(value)) {
    const parsed = reporter.parse(vocabularyEntrySchema, entry, { file, place: code });
    if (parsed?.validity !== undefined) into.validity[code] = parsed.validity as Validity;
    if (name === "categories" && parsed?.parents !== undefined) into.categories[code] = { parents: parsed.parents };
    if (home === undefined) continue;
    if (into.homes[code] !== undefined && into.homes[code] !== home)
      reporter.add("conflicting-vocabulary", { file, place: code }, `one home, ${into.homes[code]}`, home);
    into.homes[code] = home;
  }
}

function gatherRemedies(value: Json | undefined, file: string, into: Gathered, reporter: Reporter): void {
  for (const [id, entry] of entriesOf(value)) {
    const parsed = reporter.parse(remedySchema, entry, { file, place: id });
    if (into.remedies[id] !== undefined)
      reporter.add("duplicate-id", { file, place: id }, "an id that no other remedy has", id);
    if (parsed === undefined) continue;
    const { allow: _, ...remedy } = parsed;
    into.remedies[id] = remedy as Remedy;
  }
}

/** Reads the files of `vocabulary/`. */
function gatherVocabulary(files: ReadonlyMap<string, Json>, into: Gathered, reporter: Reporter): void {
  for (const [file, value] of files) {
    const name = file.replace(/^vocabulary\//, "").replace(/\.json$/, "");
    if (name === "groups")
      for (const [group, members] of entriesOf(value)) into.groups[group] = members as readonly string[];
    else if (name === "lists") {
      for (const [list, entry] of entriesOf(value))
        into.lists[list] = reporter.parse(listSchema, entry, { file, place: list })?.values as readonly Json[];
    } else if (name === "remedies") gatherRemedies(value, file, into, reporter);
    else if (name === "codeLists") gatherCodeLists(value, file, into.codeLists, reporter);
    else if (name === "identifiers") gatherIdentifiers(value, file, into.identifiers, reporter);
    else if (isVocabularyName(name)) gatherCodes(name, value, file, into, reporter);
    else if (!name.includes("."))
      reporter.unknown("missing-file", { file }, "a list of the vocabulary", name, VOCABULARY_NAMES);
  }
}

/** The sources of a pack's definitions stand in its `pack.json`. */
function checkDefinitionSources(
  { pack, path, files }: PackFolder,
  { definitions }: Gathered,
  reporter: Reporter,
): void {
  for (const [key] of entriesOf(files.get("definitions.json"))) {
    const source = definitions[`${pack.id}/${key}`]?.source;
    if (source === undefined || pack.sources?.[source.ref] !== undefined) continue;
    const spot = { file: `${path}/definitions.json`, rule: key, place: "source" };
    reporter.unknown("unknown-source", spot, "a source of pack.json", source.ref, Object.keys(pack.sources ?? {}));
  }
}

function gatherPack(folder: PackFolder, into: Gathered, reporter: Reporter): void {
  const { pack, path, files } = folder;
  gatherRemedies(files.get("remedies.json"), `${path}/remedies.json`, into, reporter);
  for (const [key, entry] of entriesOf(files.get("definitions.json"))) {
    const parsed = reporter.parse(definitionSchema, entry, { file: `${path}/definitions.json`, rule: key });
    if (parsed === undefined) continue;
    into.definitions[`${pack.id}/${key}`] = {
      subject: parsed.subject,
      when: parsed.when as Json,
      ...(parsed.source === undefined ? {} : { source: sourceReference(parsed.source) }),
    };
  }
  for (const [field, shape] of Object.entries(pack.fields ?? {})) {
    const before = into.fields[field];
    if (before !== undefined && JSON.stringify(before) !== JSON.stringify(shape))
      reporter.add(
        "conflicting-vocabulary",
        { file: `${path}/pack.json`, place: `fields/${field}` },
        JSON.stringify(before),
        shape,
      );
    into.fields[field] = shape as Shape;
  }
  checkDefinitionSources(folder, into, reporter);
  if (pack.category !== undefined)
    into.categories[pack.id] = { ...into.categories[pack.id], ...(pack.category as Category) };
}

/** Gathers what rules may refer to from the vocabulary and from all packs, on top of what is known already. */
export function gatherKnowledge(
  vocabulary: ReadonlyMap<string, Json>,
  folders: readonly PackFolder[],
  base: Knowledge | undefined,
  reporter: Reporter,
): Knowledge {
  const into: Gathered = {
    codes: { ...base?.codes },
    groups: { ...base?.groups },
    lists: { ...base?.lists },
    validity: { ...base?.validity },
    homes: { ...base?.homes },
    categories: { ...base?.categories },
    definitions: { ...base?.definitions },
    remedies: { ...base?.remedies },
    fields: { ...base?.fields },
    identifiers: { ...base?.identifiers },
    codeLists: { ...base?.codeLists },
  };
  gatherVocabulary(vocabulary, into, reporter);
  checkIdentifierParts(into, reporter);
  into.codes.identifiers = new Set(Object.keys(into.identifiers));
  for (const [group, members] of Object.entries(into.groups)) into.lists[group] ??= members;
  for (const folder of folders) gatherPack(folder, into, reporter);
  return into;
}
