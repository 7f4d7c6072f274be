import { withAncestors } from "../../../engine/categoryTree.js";
import type { Knowledge } from "../../../packs/knowledge.js";
import { SCOPE_PARTS, type Scope } from "../../../packs/pack.js";
import type { Change } from "../mutant.js";
import type { MutationWorld } from "../world.js";
import type { RuleMutator } from "./ruleMutator.js";

type ScopeKey = Exclude<keyof Scope, "marketplaces">;

const LISTS = SCOPE_PARTS.filter((part) => part !== "marketplaces");

/** What exceptions are made from. */
const BOUND: ReadonlyMap<ScopeKey, ScopeKey> = new Map([
  ["exceptMarkets", "markets"],
  ["exceptCategories", "categories"],
  ["exceptSellers", "sellers"],
]);

const EXCEPT: ReadonlyMap<ScopeKey, ScopeKey> = new Map([
  ["markets", "exceptMarkets"],
  ["sellers", "exceptSellers"],
]);

/** A code that is not listed yet: of a category that packs know, or of a country that they are about; an exception from what binds. */
function added(key: ScopeKey, scope: Scope, { knowledge, markets }: MutationWorld): string | undefined {
  const { groups, categories } = knowledge;
  const spelt = (codes: readonly string[] = []): readonly string[] => codes.flatMap((code) => groups[code] ?? [code]);
  const taken = new Set(spelt(scope[key]));
  const bound = spelt(scope[BOUND.get(key) ?? key]);
  if (key === "exceptCategories") {
    const below = Object.keys(categories).filter((id) => bound.some((code) => withAncestors(id, categories).has(code)));
    return (bound.length === 0 ? Object.keys(categories) : below).find((code) => !taken.has(code));
  }
  const known = key === "categories" ? Object.keys(categories) : markets;
  return (key.startsWith("except") && bound.length > 0 ? bound : known).find((code) => !taken.has(code));
}

/** One country of a group that is bound as a whole is left out. */
function narrowed(key: ScopeKey, scope: Scope, { groups }: Knowledge): readonly Change[] {
  const except = EXCEPT.get(key);
  if (except === undefined) return [];
  return (scope[key] ?? []).flatMap((code): Change[] => {
    const left = groups[code]?.find((member) => scope[except]?.includes(member) !== true);
    return left === undefined ? [] : [{ kind: "scope", at: ["scope", except], to: [...(scope[except] ?? []), left] }];
  });
}

function changesOf(key: ScopeKey, scope: Scope, world: MutationWorld): readonly Change[] {
  const codes = scope[key];
  if (codes === undefined) return [];
  const at = ["scope", key];
  const dropped = codes.length < 2 ? [] : codes.map((_, index): Change => ({ kind: "scope", at: [...at, index] }));
  const other = added(key, scope, world);
  const widened: Change[] = other === undefined ? [] : [{ kind: "scope", at, to: [...codes, other] }];
  return [{ kind: "scope", at }, ...dropped, ...widened, ...narrowed(key, scope, world.knowledge)];
}

/** A country, category or seller is dropped, added or left out. The marketplace is the pack's own and stays. */
export const scope: RuleMutator = (rule, world) => LISTS.flatMap((key) => changesOf(key, rule.scope, world));
