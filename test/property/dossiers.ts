import { readdirSync, readFileSync } from "node:fs";
import type { Target } from "../../src/model/target.js";

const folder = new URL("../../fixtures/dossiers/", import.meta.url);

/** The whole merchants of `fixtures/dossiers`, by file name. */
export const dossiers: ReadonlyMap<string, unknown> = new Map(
  readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .map((name) => [name, JSON.parse(readFileSync(new URL(name, folder), "utf8")) as unknown]),
);

/** Targets of the first packs. */
export const targets: readonly Target[] = [
  { marketplace: "amazon", market: "JP" },
  { marketplace: "amazon", market: "US" },
  { marketplace: "amazon", market: "DE" },
  { marketplace: "amazon", market: "GB" },
  { marketplace: "amazon", market: "SA" },
  { marketplace: "ebay", market: "DE" },
  { marketplace: "ebay", market: "GB" },
  { market: "AE" },
  { market: "CN" },
];
