import type { NotBinding } from "../../model/report.js";
import type { Pack, Rule } from "../../packs/pack.js";
import { canShut } from "../canShut.js";
import { inForce, RulePart } from "../rulePart.js";
import { lacking, type RefuseSuite, type RunCase, type SuiteView } from "../suiteView.js";

type Why = Extract<NotBinding["why"], "condition" | "category" | "seller" | "market">;

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  [...a].sort().join(" ") === [...b].sort().join(" ");

/** By what the rule itself says whom it binds; what all rules of its pack have in common need not be shown for each. */
function limitsOf({ scope, ...rule }: Rule, pack: Pack): readonly Why[] {
  const { markets = pack.markets, categories = [pack.id] } = scope;
  const byCategory = scope.categories !== undefined && !(pack.kind === "category" && isSame(categories, [pack.id]));
  const byMarket = scope.markets !== undefined && !isSame(markets, pack.markets);
  return [
    ...(canShut({ scope, ...rule }, pack) ? (["condition"] as const) : []),
    ...(byCategory || scope.exceptCategories !== undefined ? (["category"] as const) : []),
    ...(scope.sellers !== undefined || scope.exceptSellers !== undefined ? (["seller"] as const) : []),
    ...(byMarket || scope.exceptMarkets !== undefined ? (["market"] as const) : []),
  ];
}

/** Why the rule did not bind the subjects of a case on its day, be it that it will. */
function reasonsIn({ written, result }: RunCase, { rule, pack }: SuiteView): readonly NotBinding["why"][] {
  if (result.outcome.startsWith("upcoming"))
    return new RulePart(rule, inForce(rule, written.asOf), pack).shutBy(written);
  return (result.report.notBinding ?? []).filter((entry) => entry.rule === rule.id).map(({ why }) => why);
}

/** The rule says whom it binds, and no case shows anything that it does not bind for that reason. */
export const noNotBinding: RefuseSuite = (suite) => {
  const shown = new Set(suite.cases.flatMap((one) => reasonsIn(one, suite)));
  return limitsOf(suite.rule, suite.pack)
    .filter((why) => !shown.has(why))
    .flatMap((why) => lacking("no-not-binding", { why }));
};
