import type { Lint } from "../lint.js";
import { placeIn } from "../lintedPacks.js";
import { expanded } from "../scopes.js";

/** A rule for a market that its pack is not about. */
export const foreignMarket: Lint = {
  id: "foreign-market",
  check: ({ rules, knowledge }) =>
    rules.flatMap((rule) => {
      const { markets: own = [] } = rule.pack.folder.pack;
      const { markets } = rule.authored;
      if (own.length === 0 || markets === undefined || markets.includes("any")) return [];
      const about = new Set([...expanded(own, knowledge.groups)].map((code) => code.slice(0, 2)));
      const foreign = markets.filter((code) =>
        [...expanded([code], knowledge.groups)].every((one) => !about.has(one.slice(0, 2))),
      );
      if (foreign.length === 0) return [];
      return [
        { file: rule.file, pointer: placeIn(rule, "markets"), rule: rule.id, params: { codes: foreign, markets: own } },
      ];
    }),
};
