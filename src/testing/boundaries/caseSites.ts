import type { Json } from "../../model/json.js";
import type { Shape } from "../../model/shape.js";
import type { RuleCase } from "../ruleCase.js";
import { dossierSites } from "./dossierSites.js";
import type { Situation } from "./idea.js";
import type { Site } from "./site.js";

const COUNTRY: Shape = { type: "code", vocabulary: "countries" };
const FULFILMENT: Shape = { type: "code", values: ["merchant", "marketplace", "third-party"] };
const IMPORT: Shape = {
  type: "code",
  values: ["general-trade", "cbec-retail", "consumer-direct", "purchase-agent", "domestic"],
};

const site = (pointer: string, shape: Shape, value: Json | undefined): Site => ({
  pointer,
  shape,
  ...(value === undefined ? {} : { value }),
});

/** The day and the target, as far as the rule asks for them. */
function circumstances({ asOf, target }: RuleCase, { rule, constants: { paths } }: Situation): readonly Site[] {
  const { markets = [], exceptMarkets = [] } = rule.scope;
  const byRegion = [...markets, ...exceptMarkets].some((code) => code.includes("-")) || paths.has("target.region");
  const mode = (name: string): boolean => paths.has(`target.mode.${name}`);
  return [
    site("/asOf", { type: "day" }, asOf),
    site("/target/market", COUNTRY, target.market),
    ...(byRegion ? [site("/target/region", { type: "text" }, target.region)] : []),
    ...(mode("fulfilment") ? [site("/target/mode/fulfilment", FULFILMENT, target.mode?.fulfilment)] : []),
    ...(mode("import") ? [site("/target/mode/import", IMPORT, target.mode?.import)] : []),
    ...(mode("shop") ? [site("/target/mode/shop", { type: "text" }, target.mode?.shop)] : []),
  ];
}

/** Every place of a case that can be varied. */
export function caseSites(situation: Situation): readonly Site[] {
  const { one, constants, knowledge, rule } = situation;
  const { sellers, exceptSellers } = rule.scope;
  const paths = new Set([
    ...constants.paths,
    ...(sellers === undefined && exceptSellers === undefined ? [] : ["merchant.country"]),
  ]);
  return [...circumstances(one, situation), ...dossierSites(one.dossier as Json, { paths, fields: knowledge.fields })];
}
