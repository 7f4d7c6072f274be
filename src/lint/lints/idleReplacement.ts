import { clausesOf, reachTogether } from "../bindTogether.js";
import type { Lint } from "../lint.js";
import { placeIn } from "../lintedPacks.js";

/** A rule that replaces one with which it never meets. */
export const idleReplacement: Lint = {
  id: "idle-replacement",
  check: ({ rules, knowledge }) => {
    const byId = new Map(rules.map((rule) => [rule.id, rule]));
    return rules.flatMap((rule) =>
      (rule.authored.replaces ?? []).flatMap((id, index) => {
        const other = byId.get(id);
        if (other === undefined) return [];
        const meet = clausesOf([rule]).some((ours) =>
          clausesOf([other]).some((theirs) => reachTogether(ours, theirs, knowledge) !== "never"),
        );
        const pointer = placeIn(rule, `replaces/${index}`);
        return meet ? [] : [{ file: rule.file, pointer, rule: rule.id, params: { other: id } }];
      }),
    );
  },
};
