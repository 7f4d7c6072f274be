import { loadPacks, type PackFiles } from "../../../src/packs/loadPacks.js";
import type { Pack } from "../../../src/packs/pack.js";
import { WORKLOAD_RULES } from "./rules.js";

const source = {
  title: "Workload",
  publisher: "greenlane",
  kind: "guide",
  evidence: "unchecked",
  checkedOn: "2026-11-22",
};

/** Category packs without rules, so that the categories of the workload are covered. */
const categories = ["electronics", "toys", "household-appliances", "lighting", "cosmetics"];

/** The workload as a loaded pack; `copies` repeats its rules under other ids. */
export function workloadPacks(copies = 1): readonly Pack[] {
  const rules = Array.from({ length: copies }, (_, copy) =>
    WORKLOAD_RULES.map(({ key, subject, rule }) => [`${key}-${copy}`, { subject, ...rule }] as const),
  ).flat();
  const files: PackFiles = {
    "markets/workload/pack.json": JSON.stringify({
      id: "workload",
      kind: "market",
      version: "1.0.0",
      owners: ["tests"],
      markets: ["DE", "FR", "US"],
      sources: { own: source },
    }),
    "markets/workload/rules.json": JSON.stringify({ $defaults: { source: "own" }, ...Object.fromEntries(rules) }),
    ...Object.fromEntries(
      categories.map((id) => [
        `categories/${id}/pack.json`,
        JSON.stringify({ id, kind: "category", version: "1.0.0", owners: ["tests"] }),
      ]),
    ),
  };
  return loadPacks(files).packs;
}
