import type { Lint } from "../lint.js";
import { type LintedRule, placeIn } from "../lintedPacks.js";

/** Whether two names differ in one letter: put in, left out, changed, or changed with the next. */
function differByOne(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  const [restA, restB] = [a.slice(same), b.slice(same)];
  const swapped = restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
  return restA.slice(1) === restB.slice(1) || restA === restB.slice(1) || restA.slice(1) === restB || swapped;
}

function countsOf(rules: readonly LintedRule[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of rules)
    if (rule.matter !== undefined) counts.set(rule.matter, (counts.get(rule.matter) ?? 0) + 1);
  return counts;
}

/** A matter that only one rule has, one letter away from one that several share: a slip of the pen, and nothing is joined. */
export const misspeltMatter: Lint = {
  id: "misspelt-matter",
  check: ({ rules }) => {
    const counts = countsOf(rules);
    return rules.flatMap((rule) => {
      const { matter } = rule.rule;
      if (matter === undefined || counts.get(matter) !== 1) return [];
      const other = [...counts.keys()].find((name) => differByOne(name, matter) && (counts.get(name) ?? 0) > 1);
      if (other === undefined) return [];
      return [{ file: rule.file, pointer: placeIn(rule, "matter"), rule: rule.id, params: { matter, other } }];
    });
  },
};
