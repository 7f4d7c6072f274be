import type { Idea } from "../idea.js";

/** A part of a country that the rule names. */
export const regions: Idea = ({ pointer }, { rule: { scope } }) =>
  pointer === "/target/region"
    ? [...(scope.markets ?? []), ...(scope.exceptMarkets ?? [])].filter((code) => code.includes("-"))
    : [];
