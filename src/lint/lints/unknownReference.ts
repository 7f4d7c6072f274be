import { isObject, type Json } from "../../model/json.js";
import { nearest } from "../../model/nearest.js";
import { at, type Pointer } from "../../model/pointer.js";
import { isVocabularyName } from "../../model/vocabularyName.js";
import { meantMarket } from "../../packs/meantMarket.js";
import { isMarket } from "../../packs/typeCheckSpec.js";
import type { Lint, Remark } from "../lint.js";
import { type LintedPacks, objectIn } from "../lintedPacks.js";
import { remedyFiles } from "../words.js";

/** Names that stand in a list. */
interface Named {
  readonly file: string;
  readonly pointer: Pointer;
  readonly names: Json | undefined;
}

function unknown(
  { file, pointer, names }: Named,
  what: string,
  known: Iterable<string>,
  isKnown: (name: string) => boolean,
  meant: (name: string) => string | undefined = (name) => nearest(name, known),
): readonly Remark[] {
  if (!Array.isArray(names)) return [];
  return (names as readonly Json[]).flatMap((name, index): Remark[] => {
    if (typeof name === "string" && isKnown(name)) return [];
    const suggestion = meant(String(name));
    const params = { name, ...(suggestion === undefined ? {} : { suggestion }) };
    return [
      { file, pointer: at(pointer, index), what: suggestion === undefined ? what : `${what}-suggestion`, params },
    ];
  });
}

function inLists({ files, knowledge }: LintedPacks): readonly Remark[] {
  const file = "vocabulary/lists.json";
  return Object.entries(objectIn(files, file)).flatMap(([list, entry]) => {
    const of = isObject(entry) ? entry["of"] : undefined;
    const codes = typeof of === "string" && isVocabularyName(of) ? knowledge.codes[of] : undefined;
    const names = isObject(entry) ? (entry["values"] as Json) : undefined;
    return codes === undefined
      ? []
      : unknown({ file, pointer: at(at("", list), "values"), names }, "code", codes, (name) => codes.has(name));
  });
}

function inGroups({ files, knowledge }: LintedPacks): readonly Remark[] {
  const file = "vocabulary/groups.json";
  const countries = knowledge.codes.countries ?? new Set();
  return Object.entries(objectIn(files, file)).flatMap(([group, names]) =>
    unknown(
      { file, pointer: at("", group), names },
      "market",
      countries,
      (name) => isMarket(name, knowledge),
      (name) => meantMarket(name, knowledge),
    ),
  );
}

function inCategories({ files, packs, knowledge }: LintedPacks): readonly Remark[] {
  const known = knowledge.codes.categories;
  if (known === undefined) return [];
  const isKnown = (name: string): boolean => known.has(name);
  const vocabulary = "vocabulary/categories.json";
  const parents = Object.entries(objectIn(files, vocabulary)).flatMap(([code, entry]) =>
    unknown(
      {
        file: vocabulary,
        pointer: at(at("", code), "parents"),
        names: isObject(entry) ? (entry["parents"] as Json) : undefined,
      },
      "category",
      known,
      isKnown,
    ),
  );
  const own = packs.flatMap(({ folder: { path, pack } }) =>
    (["parents", "among"] as const).flatMap((key) =>
      unknown(
        { file: `${path}/pack.json`, pointer: `/category/${key}`, names: pack.category?.[key] as Json | undefined },
        "category",
        known,
        isKnown,
      ),
    ),
  );
  return [...parents, ...own];
}

const inPacks = ({ packs, knowledge }: LintedPacks): readonly Remark[] =>
  packs.flatMap(({ folder: { path, pack } }) =>
    unknown(
      { file: `${path}/pack.json`, pointer: "/markets", names: pack.markets },
      "market",
      [...Object.keys(knowledge.groups), ...(knowledge.codes.countries ?? [])],
      (name) => isMarket(name, knowledge),
      (name) => meantMarket(name, knowledge),
    ),
  );

const inRemedies = (packs: LintedPacks): readonly Remark[] =>
  remedyFiles(packs).flatMap((file) =>
    Object.entries(objectIn(packs.files, file)).flatMap(([id, entry]) => {
      const { remedies } = packs.knowledge;
      const names = isObject(entry) ? (entry["after"] as Json) : undefined;
      const isKnown = (name: string): boolean => Object.hasOwn(remedies, name);
      return unknown({ file, pointer: at(at("", id), "after"), names }, "remedy", Object.keys(remedies), isKnown);
    }),
  );

/** A code, a market, a category or a remedy that there is not, where the loader does not look. */
export const unknownReference: Lint = {
  id: "unknown-reference",
  check: (packs) => [
    ...inLists(packs),
    ...inGroups(packs),
    ...inCategories(packs),
    ...inPacks(packs),
    ...inRemedies(packs),
  ],
};
