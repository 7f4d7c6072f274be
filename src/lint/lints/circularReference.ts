import { at } from "../../model/pointer.js";
import type { Lint, Remark } from "../lint.js";
import { type LintedPacks, objectIn } from "../lintedPacks.js";
import { remedyFiles } from "../words.js";

type Next = (id: string) => readonly string[];

/** The way from a name back to itself, shortest first found. */
function circle(start: string, next: Next): readonly string[] | undefined {
  const ways: (readonly string[])[] = [[start]];
  const seen = new Set<string>();
  for (let way = ways.shift(); way !== undefined; way = ways.shift()) {
    for (const id of next(way.at(-1) ?? "")) {
      if (id === start) return [...way, id];
      if (seen.has(id)) continue;
      seen.add(id);
      ways.push([...way, id]);
    }
  }
  return undefined;
}

function ofRemedies(packs: LintedPacks): readonly Remark[] {
  const next: Next = (id) => packs.knowledge.remedies[id]?.after ?? [];
  return remedyFiles(packs).flatMap((file) =>
    Object.keys(objectIn(packs.files, file)).flatMap((id) => {
      const way = circle(id, next);
      return way === undefined
        ? []
        : [{ file, pointer: `${at("", id)}/after`, what: "remedy", params: { way: way.join(" → ") } }];
    }),
  );
}

function ofCategories({ files, packs, knowledge }: LintedPacks): readonly Remark[] {
  const next: Next = (id) => knowledge.categories[id]?.parents ?? [];
  const own = packs
    .filter(({ folder }) => folder.pack.category?.parents !== undefined)
    .map(({ folder, pack }) => ({ id: pack.id, file: `${folder.path}/pack.json`, pointer: "/category/parents" }));
  const vocabulary = "vocabulary/categories.json";
  const named = Object.keys(objectIn(files, vocabulary))
    .filter((id) => own.every((pack) => pack.id !== id))
    .map((id) => ({ id, file: vocabulary, pointer: `${at("", id)}/parents` }));
  return [...own, ...named].flatMap(({ id, file, pointer }) => {
    const way = circle(id, next);
    return way === undefined ? [] : [{ file, pointer, what: "category", params: { way: way.join(" → ") } }];
  });
}

/** Remedies that wait for themselves, categories that are above themselves. */
export const circularReference: Lint = {
  id: "circular-reference",
  check: (packs) => [...ofRemedies(packs), ...ofCategories(packs)],
};
