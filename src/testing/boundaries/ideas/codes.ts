import { codesOf, otherValue } from "../../mutate/otherValue.js";
import type { Idea, Situation } from "../idea.js";
import type { Site } from "../site.js";

/** So many codes are all tried. */
const FEW = 14;

/** Whether a country stands there. */
const isCountry = ({ shape }: Site): boolean => shape.type === "code" && shape.vocabulary === "countries";

function candidates(site: Site, { constants, knowledge, markets, rule }: Situation): readonly string[] {
  const all = codesOf(site.shape, knowledge) ?? [];
  const { scope } = rule;
  if (isCountry(site)) {
    const { markets: own = [], exceptMarkets = [], sellers = [], exceptSellers = [] } = scope;
    const named = [...own, ...exceptMarkets, ...sellers, ...exceptSellers].filter((code) => !code.includes("-"));
    return [...markets, ...named.flatMap((code) => knowledge.groups[code] ?? [code])];
  }
  if (site.shape.type === "code" && site.shape.vocabulary === "categories") return Object.keys(knowledge.categories);
  return all.length <= FEW ? all : all.filter((code) => constants.texts.has(code));
}

/** A code is each of those that the rule names, and one that it does not. */
export const codes: Idea = (site, situation) => {
  const { shape, value } = site;
  if (shape.type !== "code") return [];
  const all = codesOf(shape, situation.knowledge) ?? [];
  const named = [...situation.constants.texts].filter((text) => all.includes(text));
  const other = typeof value === "string" ? otherValue(value, shape, situation.knowledge, named) : undefined;
  return [...named, ...candidates(site, situation), ...(other === undefined ? [] : [other])];
};
