import type { Day } from "../../model/day.js";
import type { Json, JsonObject } from "../../model/json.js";
import type { Knowledge } from "../../packs/knowledge.js";
import { meantMarket } from "../../packs/meantMarket.js";
import type { PackKind } from "../../packs/pack.js";
import { LOCALES } from "../../packs/texts.js";
import { isMarket } from "../../packs/typeCheckSpec.js";
import { ScaffoldError } from "../scaffoldError.js";
import { blanks } from "../words.js";

/** The folders in which packs stand, by what kind they are. */
const FOLDERS: ReadonlyMap<string, PackKind> = new Map([
  ["marketplaces", "marketplace"],
  ["markets", "market"],
  ["categories", "category"],
  ["services", "service"],
]);

const SOURCE_KINDS: { readonly [Kind in PackKind]: string } = {
  marketplace: "marketplace",
  market: "law",
  category: "law",
  service: "guide",
  baseline: "guide",
};

/** The one source of a new pack, until its author names it. */
export const FIRST_SOURCE = "main";

/** A source that the author has to fill in. */
export const blankSource = (kind: PackKind, today: Day): JsonObject => ({
  title: blanks.sourceTitle.en,
  publisher: blanks.publisher.en,
  kind: SOURCE_KINDS[kind],
  evidence: "unchecked",
  checkedOn: today,
});

function marketOf(id: string, knowledge: Knowledge): string {
  const code = id.toUpperCase();
  if (isMarket(code, knowledge)) return code;
  const suggestion = meantMarket(code, knowledge);
  throw new ScaffoldError("not-a-market", {
    received: id,
    ...(suggestion === undefined ? {} : { suggestion: suggestion.toLowerCase() }),
  });
}

/** A code that the vocabulary does not know yet comes with the pack. */
function ownCode(
  list: "marketplaces" | "categories" | "payoutProviders",
  id: string,
  { codes }: Knowledge,
): { readonly [path: string]: JsonObject } {
  return codes[list]?.has(id) === true ? {} : { [`vocabulary/${list}.json`]: { [id]: { ...blanks.name } } };
}

const wordsOf = (folder: string): { readonly [path: string]: JsonObject } =>
  Object.fromEntries(
    LOCALES.map((locale) => [
      `${folder}/pack.${locale}.json`,
      {
        title: blanks.packTitle[locale],
        covers: [blanks.covers[locale]],
        notCovered: [blanks.notCovered[locale]],
      },
    ]),
  );

function kindOf(folder: string): PackKind {
  const [first = "", id, ...more] = folder.split("/");
  if (folder === "baseline") return "baseline";
  const kind = FOLDERS.get(first);
  if (kind !== undefined && id !== undefined && more.length === 0 && /^[a-z0-9][a-z0-9-]*$/.test(id)) return kind;
  throw new ScaffoldError("not-a-pack-folder", { received: folder });
}

/**
 * The files of a new pack, by their path below the rules folder: `pack.json` and its words in every locale, and the code of a marketplace,
 * category or payout account that the vocabulary does not know. What the author has to write says TODO.
 *
 * Throws a `ScaffoldError` for a path that is none, and for a market that there is not.
 */
export function newPack(folder: string, knowledge: Knowledge, today: Day): { readonly [path: string]: Json } {
  const kind = kindOf(folder);
  const id = folder.slice(folder.lastIndexOf("/") + 1);
  const pack: JsonObject = {
    id,
    kind,
    version: "0.1.0",
    owners: [blanks.owner.en],
    ...(kind === "market" ? { markets: [marketOf(id, knowledge)] } : {}),
    sources: { [FIRST_SOURCE]: blankSource(kind, today) },
    ...(kind === "service" ? { binds: { "===": [{ var: "merchant.payout.provider" }, id] } } : {}),
    ...(kind === "category" ? { category: {} } : {}),
  };
  return {
    [`${folder}/pack.json`]: pack,
    ...wordsOf(folder),
    ...(kind === "marketplace" ? ownCode("marketplaces", id, knowledge) : {}),
    ...(kind === "category" ? ownCode("categories", id, knowledge) : {}),
    ...(kind === "service" ? ownCode("payoutProviders", id, knowledge) : {}),
  };
}
