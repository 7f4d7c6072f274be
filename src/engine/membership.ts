import type { Condition, Trace } from "../logic/condition.js";
import type { Names } from "../logic/read.js";
import type { Scope } from "../logic/scope.js";
import { both, not, type Tri } from "../model/tri.js";
import type { Scope as RuleScope } from "../packs/pack.js";
import { canJoin, withAncestors } from "./categoryTree.js";
import type { RuleCompiler } from "./compiler.js";
import type { Ruleset } from "./ruleset.js";

/** Whether a listing belongs to the categories of a rule: known when the plan is made, or a condition. */
export type Membership = boolean | Condition;

const UNKNOWN_CATEGORY: Trace = { op: "var", value: undefined, path: "listing.category", of: [] };

/** Answers, for listings of one declared category, to which other categories they belong. */
export class Memberships {
  private readonly conditions = new Map<string, Condition>();
  private readonly cache = new Map<string, Membership>();
  /** The declared category and those above it. */
  private readonly above: ReadonlySet<string> | undefined;

  constructor(
    private readonly declared: string | undefined,
    private readonly ruleset: Ruleset,
    private readonly compiler: RuleCompiler,
    private readonly names: Names,
  ) {
    this.above = declared === undefined ? undefined : withAncestors(declared, ruleset.categories);
  }

  /** The membership that a rule's scope demands. */
  of(scope: RuleScope): Membership {
    const inside = scope.categories === undefined ? true : this.any(scope.categories);
    const outside = scope.exceptCategories === undefined ? false : this.any(scope.exceptCategories);
    if (inside === false || outside === true) return false;
    if (inside === true && outside === false) return true;
    if (outside === false) return inside;
    return this.kept(`${scope.categories?.join(" ")}!${scope.exceptCategories?.join(" ")}`, () =>
      conjunction(inside, outside),
    );
  }

  /** One condition object per question, so that its answer can be shared. */
  private kept(key: string, make: () => Membership): Membership {
    const known = this.cache.get(key) ?? make();
    this.cache.set(key, known);
    return known;
  }

  private any(categories: readonly string[]): Membership {
    return this.kept(categories.join(" "), () => this.compute(categories));
  }

  private compute(wanted: readonly string[]): Membership {
    const { categories } = this.ruleset;
    const { above } = this;
    const isWanted = (ids: ReadonlySet<string>): boolean => wanted.some((category) => ids.has(category));
    if (above !== undefined && isWanted(above)) return true;
    const joinable = Object.keys(categories).filter(
      (id) => canJoin(this.declared, categories[id] ?? {}, categories) && isWanted(withAncestors(id, categories)),
    );
    const conditions = joinable.map((id) => this.members(id));
    if (conditions.some((condition) => condition.constant === true)) return true;
    const open = conditions.filter((condition) => condition.constant !== false);
    if (open.length === 0 && above !== undefined) return false;
    return disjunction(open, above === undefined ? this.names : undefined);
  }

  private members(id: string): Condition {
    const known = this.conditions.get(id);
    if (known !== undefined) return known;
    const made = this.compiler.condition(this.ruleset.categories[id]?.members ?? false, this.names);
    this.conditions.set(id, made);
    return made;
  }
}

function disjunction(conditions: readonly Condition[], undeclared: Names | undefined): Condition {
  const start: Tri = undeclared === undefined ? false : undefined;
  const test = (scope: Scope): Tri => {
    let outcome = start;
    for (const condition of conditions) {
      const result = condition.test(scope);
      if (result === true) return true;
      if (result === undefined) outcome = undefined;
    }
    return outcome;
  };
  const trace = (scope: Scope): Trace => {
    const of = conditions.map((condition) => condition.trace(scope));
    if (undeclared !== undefined)
      of.unshift({ ...UNKNOWN_CATEGORY, pointer: undeclared.read("listing.category").pointer(scope) });
    return { op: "or", value: test(scope), of };
  };
  return { test, trace };
}

const truth = (membership: Membership, scope: Scope): Tri =>
  typeof membership === "boolean" ? membership : membership.test(scope);
const traceOf = (membership: Membership, scope: Scope): Trace =>
  typeof membership === "boolean" ? { op: "literal", value: membership, of: [] } : membership.trace(scope);

function conjunction(inside: Membership, outside: Membership): Condition {
  const test = (scope: Scope): Tri => {
    const within = truth(inside, scope);
    return within === false ? false : both(within, not(truth(outside, scope)));
  };
  const trace = (scope: Scope): Trace => ({
    op: "and",
    value: test(scope),
    of: [traceOf(inside, scope), { op: "!", value: not(truth(outside, scope)), of: [traceOf(outside, scope)] }],
  });
  return { test, trace };
}
