import { withAncestors } from "../../engine/categoryTree.js";
import type { Knowledge } from "../../packs/knowledge.js";
import type { Lint, Remark } from "../lint.js";
import { type LintedRule, placeIn } from "../lintedPacks.js";
import { expanded } from "../scopes.js";

const KEYS = ["markets", "exceptMarkets", "sellers", "exceptSellers", "categories", "exceptCategories"] as const;

/** What a code stands for. */
function meant(code: string, key: string, knowledge: Knowledge): ReadonlySet<string> {
  if (!key.toLowerCase().includes("categories")) return expanded([code], knowledge.groups);
  const all = [...(knowledge.codes.categories ?? [])];
  return new Set([code, ...all.filter((category) => withAncestors(category, knowledge.categories).has(code))]);
}

/** Codes that other codes of one list hold already, with the first that does. */
function repeated(
  codes: readonly string[],
  key: string,
  knowledge: Knowledge,
): readonly (readonly [code: string, by: string])[] {
  const sets = codes.map((code) => meant(code, key, knowledge));
  return codes.flatMap((code, index) => {
    const ours = sets[index] ?? new Set();
    const by = codes.find((_, other) => {
      const theirs = sets[other] ?? new Set();
      const holds = other !== index && [...ours].every((one) => theirs.has(one));
      return holds && (theirs.size > ours.size || other < index);
    });
    return by === undefined ? [] : [[code, by] as const];
  });
}

function remarksOf(rule: LintedRule, knowledge: Knowledge): readonly Remark[] {
  return KEYS.flatMap((key) =>
    repeated(rule.authored[key] ?? [], key, knowledge).map(([code, by]) => ({
      file: rule.file,
      pointer: placeIn(rule, key),
      rule: rule.id,
      params: { code, by },
    })),
  );
}

/** A code in a scope that another code of it holds already. */
export const repeatedScope: Lint = {
  id: "repeated-scope",
  check: ({ rules, knowledge }) => rules.flatMap((rule) => remarksOf(rule, knowledge)),
};
