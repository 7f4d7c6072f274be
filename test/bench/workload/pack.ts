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

/** The workload as files of packs; `copies` repeats its rules under other ids, `keep` leaves some out. */
export function workloadFiles(copies = 1, keep: (key: string) => boolean = () => true): PackFiles {
  const kept = WORKLOAD_RULES.filter(({ key }) => keep(key));
  const rules = Array.from({ length: copies }, (_, copy) =>
    kept.map(({ key, subject, rule }) => [`${key}-${copy}`, { subject, ...rule }] as const),
  ).flat();
  return {
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
}

/** The same, loaded. */
export const workloadPacks = (copies?: number, keep?: (key: string) => boolean): readonly Pack[] =>
  loadPacks(workloadFiles(copies, keep)).packs;

/** The same packs and many more rules that bind elsewhere: `others` times those of the workload, for Japan. */
export function crowdedPacks(others: number): readonly Pack[] {
  const packs = workloadPacks();
  const workload = packs.find(({ id }) => id === "workload") as Pack;
  const crowd = Array.from({ length: others }, (_, index): Pack => {
    const id = `elsewhere-${index}`;
    const rules = workload.rules.map((rule) => ({
      ...rule,
      id: rule.id.replace("workload/", `${id}/`),
      scope: { ...rule.scope, markets: ["JP"] },
    }));
    return { ...workload, id, rules };
  });
  return [...packs, ...crowd];
}
