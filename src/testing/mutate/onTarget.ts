import { withAncestors } from "../../engine/categoryTree.js";
import { offTarget } from "../../engine/codeScope.js";
import type { Expression } from "../../model/expression.js";
import { isObject, type Json } from "../../model/json.js";
import type { Target } from "../../model/target.js";
import type { Knowledge } from "../../packs/knowledge.js";
import type { Clause, Rule, Scope } from "../../packs/pack.js";
import { pathOf } from "./logic/logicNode.js";
import { simplifiedCondition } from "./simplified.js";

type Lists = Knowledge["lists"];

/** Operators whose arguments are words, no expressions. */
const WORDS = new Set(["list", "is", "holds"]);

const listIn = (value: Json | undefined, lists: Lists): Json | undefined => {
  const name = isObject(value) ? value["list"] : undefined;
  return typeof name === "string" && Object.hasOwn(lists, name) ? lists[name] : value;
};

/** The condition with the market written in where it is asked for. */
function inMarket(expression: Expression, market: string, lists: Lists): Expression {
  if (pathOf(expression) === "target.market") return market;
  if (Array.isArray(expression)) return expression.map((element: Json) => inMarket(element, market, lists));
  if (!isObject(expression)) return expression;
  const [[op, written] = ["", null]] = Object.entries(expression) as [string, Json][];
  if (WORDS.has(op)) return expression;
  const args = inMarket(written, market, lists);
  if (op !== "in" || !Array.isArray(args) || typeof args[0] === "object") return { [op]: args };
  return { in: [args[0] ?? null, listIn(args[1] as Json, lists) ?? null] };
}

const text = (value: unknown): string => JSON.stringify(value) ?? "";

/** Compares rules as they are on one target, where most of their rows and countries do not matter. */
export class OnTarget {
  private readonly known = new WeakMap<Clause, Map<string, Clause | "off">>();

  constructor(private readonly knowledge: Knowledge) {}

  /** The clauses that can bind in a market, without what the market settles. */
  clauses(rule: Rule, market: string): readonly Clause[] {
    return rule.clauses.map((clause) => this.clause(clause, market)).filter((clause) => clause !== "off");
  }

  /** Whether two versions of a rule are the same on a target, whatever the dossier says. */
  same(a: Rule, b: Rule, target: Pick<Target, "market" | "region" | "marketplace">): boolean {
    const { groups } = this.knowledge;
    const clausesOf = (rule: Rule): readonly Clause[] =>
      offTarget(rule.scope, target, groups) === undefined ? this.clauses(rule, target.market) : [];
    const [ofA, ofB] = [clausesOf(a), clausesOf(b)];
    return (ofA.length === 0 && ofB.length === 0) || (this.sameHead(a, b) && this.sameClauses(ofA, ofB));
  }

  private sameHead(a: Rule, b: Rule): boolean {
    if (a.level !== b.level || text(a.replaces) !== text(b.replaces)) return false;
    return a.scope === b.scope || text(this.reach(a.scope)) === text(this.reach(b.scope));
  }

  /** Whom a scope binds besides markets, in one form. */
  private reach({ categories, exceptCategories, sellers, exceptSellers }: Scope): readonly unknown[] {
    return [this.widest(categories), this.widest(exceptCategories), this.spelt(sellers), this.spelt(exceptSellers)];
  }

  /** Without categories that another one of the list contains. */
  private widest(listed: readonly string[] | undefined): readonly string[] | undefined {
    const { categories } = this.knowledge;
    return listed
      ?.filter((one) => !listed.some((other) => other !== one && withAncestors(one, categories).has(other)))
      .sort();
  }

  private spelt(codes: readonly string[] | undefined): readonly string[] | undefined {
    const { groups } = this.knowledge;
    return codes && [...new Set(codes.flatMap((code) => groups[code] ?? [code]))].sort();
  }

  private sameClauses(a: readonly Clause[], b: readonly Clause[]): boolean {
    return a.length === b.length && a.every((clause, index) => clause === b[index] || text(clause) === text(b[index]));
  }

  private clause(clause: Clause, market: string): Clause | "off" {
    const markets = this.known.get(clause) ?? new Map<string, Clause | "off">();
    const known = markets.get(market) ?? this.settle(clause, market);
    markets.set(market, known);
    this.known.set(clause, markets);
    return known;
  }

  private settle(clause: Clause, market: string): Clause | "off" {
    const { when, ...rest } = clause;
    if (when === undefined) return clause;
    const simple = simplifiedCondition(inMarket(when, market, this.knowledge.lists));
    if (simple === false) return "off";
    return simple === true ? rest : { ...rest, when: simple };
  }
}
