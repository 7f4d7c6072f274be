import { readFileSync } from "node:fs";
import { createChecker } from "../../src/engine/checker.js";
import { packs } from "../../src/generated/packs.js";
import en from "../../src/generated/texts/en.js";
import zh from "../../src/generated/texts/zh-CN.js";
import { parseDossier } from "../../src/model/parseDossier.js";
import type { Target } from "../../src/model/target.js";
import type { Locale } from "../../src/packs/texts.js";
import type { CheckOutput } from "../../src/render/index.js";
import { createLocalizer } from "../../src/text/index.js";

const checker = createChecker({ packs });

/** The whole merchants, and where they want to sell. */
export const MERCHANTS: { readonly [merchant: string]: readonly Target[] } = {
  "shenzhen-power-banks": ["JP", "US", "DE"].map((market) => ({ marketplace: "amazon", market })),
  "yiwu-toys": [
    { marketplace: "amazon", market: "DE" },
    { marketplace: "ebay", market: "GB" },
    { marketplace: "amazon", market: "SA", mode: { import: "general-trade", fulfilment: "merchant" } },
  ],
  "guangzhou-cosmetics": ["US", "GB"].map((market) => ({ marketplace: "amazon", market })),
  "hongkong-kitchenware": [
    { marketplace: "ebay", market: "DE", mode: { import: "general-trade", fulfilment: "third-party" } },
  ],
};

const pathOf = (merchant: string): string => `fixtures/dossiers/${merchant}.json`;

const textOf = (merchant: string): string =>
  readFileSync(new URL(`../../${pathOf(merchant)}`, import.meta.url), "utf8");

/** A merchant on all its targets, as the command line would check it. */
export function outputOf(
  merchant: string,
  locale: Locale = "en",
  targets = MERCHANTS[merchant] ?? [],
  text = textOf(merchant),
): CheckOutput {
  const path = pathOf(merchant);
  const { dossier, issues } = parseDossier(JSON.parse(text));
  const localizer = createLocalizer({ locale, texts: locale === "en" ? en : zh, packs });
  const reports = targets.map((target) =>
    localizer.localize(checker.check(dossier, target, { asOf: "2026-11-22", inputIssues: issues }), { dossier }),
  );
  return { reports, dossier, file: { path, text }, version: "1.2.3" };
}
