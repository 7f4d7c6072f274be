import { readdirSync, readFileSync } from "node:fs";
import { packs } from "../../src/generated/packs.js";

type Groups = { readonly [group: string]: readonly string[] };

/** Every fact, by the sheet that it stands in and there by marketplace or market. */
export const FACTS: { readonly [sheet: string]: Groups } = JSON.parse(
  readFileSync(new URL("facts.json", import.meta.url), "utf8"),
);

/** Sheets, or groups of one, whose packs come later. */
const LATER = new Set([
  "etsy",
  "law-americas",
  "law-apac-africa",
  "law-eu/AT",
  "law-eu/PL",
  "law-japan-korea/KR",
  "law-mena/EG",
  "law-mena/IL",
  "law-mena/KW",
  "law-mena/TR",
  "marketplaces-asia/coupang",
  "marketplaces-asia/rakuten",
  "marketplaces-asia/shein",
  "marketplaces-asia/temu",
  "marketplaces-world/airwallex",
  "marketplaces-world/allegro",
  "marketplaces-world/cdiscount",
  "marketplaces-world/kaufland",
  "marketplaces-world/mercado-libre",
  "marketplaces-world/noon",
  "marketplaces-world/otto",
  "marketplaces-world/ozon",
  "marketplaces-world/wildberries",
  "marketplaces-world/zalando",
  "walmart",
]);

const NOT_YET = "not encoded yet";

/** The ids of the rules that carry each fact. */
export function carriedFacts(): ReadonlyMap<string, readonly string[]> {
  const carried = new Map<string, string[]>();
  for (const { id, facts } of packs.flatMap((pack) => pack.rules))
    for (const fact of facts ?? []) carried.set(fact, [...(carried.get(fact) ?? []), id]);
  return carried;
}

/** Why a fact is no rule, by fact: what the packs' `coverage.json` say. */
export function reasonsInPacks(): ReadonlyMap<string, string> {
  const rules = new URL("../../rules/", import.meta.url);
  const files = readdirSync(rules, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.replaceAll("\\", "/").endsWith("/coverage.json"),
  );
  return new Map(
    files.flatMap((file): [string, string][] =>
      Object.entries(JSON.parse(readFileSync(new URL(file.replaceAll("\\", "/"), rules), "utf8"))),
    ),
  );
}

/** For every fact the rules that carry it, or the reason for which there is none. */
export function factCoverage(): { readonly [fact: string]: readonly string[] | string } {
  const [carried, reasons] = [carriedFacts(), reasonsInPacks()];
  const entries = Object.entries(FACTS).flatMap(([sheet, groups]) =>
    Object.entries(groups).flatMap(([group, facts]) => {
      const without = LATER.has(sheet) || LATER.has(`${sheet}/${group}`) ? "of a later wave" : NOT_YET;
      return facts.map((fact) => [fact, carried.get(fact) ?? reasons.get(fact) ?? without] as const);
    }),
  );
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)));
}
