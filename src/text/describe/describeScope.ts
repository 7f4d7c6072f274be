import { SCOPE_PARTS, type Scope } from "../../packs/pack.js";
import type { Wording } from "./wording.js";

const HINTS: { readonly [Part in (typeof SCOPE_PARTS)[number]]: string } = {
  marketplaces: "marketplace",
  markets: "market",
  categories: "category",
  sellers: "country",
  exceptMarkets: "market",
  exceptCategories: "category",
  exceptSellers: "country",
};

/** Whom a rule binds, one line for each part of its scope. */
export const describeScope = (scope: Scope, wording: Wording): readonly string[] =>
  SCOPE_PARTS.flatMap((part) => {
    const codes = scope[part];
    if (codes === undefined) return [];
    const names = codes.map((code) => wording.voices.names.name(code, HINTS[part]));
    return [wording.say(`scope.${part}`, { codes: wording.join(names) })];
  });
