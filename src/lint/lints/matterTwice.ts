import { bindTogether, clausesOf } from "../bindTogether.js";
import type { Lint } from "../lint.js";
import { type LintedRule, placeIn } from "../lintedPacks.js";

function inGroups(rules: readonly LintedRule[]): readonly (readonly LintedRule[])[] {
  const groups = new Map<string, LintedRule[]>();
  for (const rule of rules) {
    if (rule.rule.matter === undefined) continue;
    const key = `${rule.pack.pack.id} ${rule.rule.subject} ${rule.rule.matter}`;
    groups.set(key, [...(groups.get(key) ?? []), rule]);
  }
  return [...groups.values()];
}

/** Two rules of one pack that share a matter and bind together: joined, one would hide the other, so neither is joined with anything. */
export const matterTwice: Lint = {
  id: "matter-twice",
  check: ({ rules, knowledge }) =>
    inGroups(rules).flatMap((group) =>
      group.flatMap((rule, index) => {
        const other = group
          .slice(0, index)
          .find((before) =>
            clausesOf([before]).some((ours) =>
              clausesOf([rule]).some((theirs) => bindTogether(ours, theirs, knowledge) === "sometimes"),
            ),
          );
        if (other === undefined) return [];
        const params = { matter: rule.rule.matter ?? "", other: other.id };
        return [{ file: rule.file, pointer: placeIn(rule, "matter"), rule: rule.id, params }];
      }),
    ),
};
