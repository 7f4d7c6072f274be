import { withAncestors } from "../engine/categoryTree.js";
import type { Category, Scope } from "../packs/pack.js";
import type { ScopeChange } from "./changes.js";
import { combined, type Effect } from "./step.js";

/** What the codes of a scope mean. */
export interface Meaning {
  readonly groups: { readonly [group: string]: readonly string[] };
  readonly categories: { readonly [category: string]: Category };
}

/** Stands for every code that is not named. */
const ELSEWHERE = "elsewhere";

interface Extent {
  readonly only: readonly string[] | undefined;
  readonly except: readonly string[];
}

const DIMENSIONS = ["marketplaces", "markets", "categories", "sellers"] as const;

const EXCEPT = { markets: "exceptMarkets", categories: "exceptCategories", sellers: "exceptSellers" } as const;

const extentOf = (scope: Scope, of: ScopeChange["of"]): Extent => ({
  only: scope[of],
  except: (of === "marketplaces" ? undefined : scope[EXCEPT[of]]) ?? [],
});

const expanded = (codes: readonly string[], { groups }: Meaning): readonly string[] =>
  codes.flatMap((code) => (Object.hasOwn(groups, code) ? (groups[code] ?? []) : [code]));

/** A code with everything that covers it: a region's country, a category's ancestors. */
function covering(code: string, of: ScopeChange["of"], { categories }: Meaning): ReadonlySet<string> {
  if (of === "categories") return withAncestors(code, categories);
  return new Set(of === "markets" && code.includes("-") ? [code, code.slice(0, 2)] : [code]);
}

/** Whether a code, as a whole, is within an extent. `elsewhere` is if the extent names no codes at all. */
function isWithin(code: string, { only, except }: Extent, of: ScopeChange["of"], meaning: Meaning): boolean {
  const above = covering(code, of, meaning);
  const excepted = expanded(except, meaning).some((one) => above.has(one));
  return !excepted && (only === undefined || expanded(only, meaning).some((one) => above.has(one)));
}

/** Members of a group that stand together are named by it. */
function collapsed(codes: readonly string[], { groups }: Meaning, named: readonly string[]): readonly string[] {
  const group = named.find((name) => {
    const members = Object.hasOwn(groups, name) ? (groups[name] ?? []) : [];
    return members.length > 1 && members.every((member) => codes.includes(member));
  });
  if (group === undefined) return codes;
  const rest = codes.filter((code) => !groups[group]?.includes(code));
  return [
    group,
    ...collapsed(
      rest,
      { groups, categories: {} },
      named.filter((name) => name !== group),
    ),
  ];
}

/**
 * What changed in whom a rule says that it binds, part by part. Groups of countries are looked into; a region is part of its country,
 * a category of those above it. What changed in a group itself is no change of the rule.
 */
export function diffScope(before: Scope, after: Scope, meaning: Meaning): readonly ScopeChange[] {
  return DIMENSIONS.flatMap((of): readonly ScopeChange[] => {
    const [old, now] = [extentOf(before, of), extentOf(after, of)];
    const named = [old.only ?? [], old.except, now.only ?? [], now.except].flat();
    const codes = [...new Set([...expanded(named, meaning), ELSEWHERE])];
    const was = new Set(codes.filter((code) => isWithin(code, old, of, meaning)));
    const is = new Set(codes.filter((code) => isWithin(code, now, of, meaning)));
    const gained = codes.filter((code) => is.has(code) && !was.has(code));
    const lost = codes.filter((code) => was.has(code) && !is.has(code));
    if (gained.length === 0 && lost.length === 0) return [];
    const effects: Effect[] = [gained.length > 0 ? "stricter" : "none", lost.length > 0 ? "looser" : "none"];
    return [
      {
        what: "scope",
        of,
        gained: collapsed(gained, meaning, named),
        lost: collapsed(lost, meaning, named),
        now: {
          ...(now.only === undefined ? {} : { only: now.only }),
          ...(now.except.length === 0 ? {} : { except: now.except }),
        },
        effect: combined(effects),
      },
    ];
  });
}
