import { type DiffOptions, diffPacks } from "../../src/diff/diffPacks.js";
import type { PackDiff, RuleDiff } from "../../src/diff/packDiff.js";
import type { Pack } from "../../src/packs/pack.js";
import { euPack, load } from "../engine/packFiles.js";

type Rules = { readonly [key: string]: object };

/** The packs of a small world: a law pack `eu` with these rules about listings. */
export const eu = (rules: Rules): readonly Pack[] => load(euPack(rules)).packs;

/** What changed between two versions of the pack `eu`. */
export const diffOf = (before: Rules, after: Rules, options: DiffOptions = {}): PackDiff =>
  diffPacks(eu(before), eu(after), options);

/** The rules of all packs that are not the same. */
export const rulesOf = ({ packs }: PackDiff): readonly RuleDiff[] => packs.flatMap(({ rules }) => rules);

/** What changed in the only rule that did. */
function changesOf(diff: PackDiff) {
  const [rule, ...others] = rulesOf(diff);
  if (rule === undefined || others.length > 0 || !("changes" in rule))
    throw new Error(`expected one changed rule: ${JSON.stringify(rulesOf(diff))}`);
  return rule.changes;
}

/** What changed in one rule of the pack, of which two versions are given. */
export const changed = (before: object, after: object) => changesOf(diffOf({ rule: before }, { rule: after }));
