import { compileValue } from "../../logic/compileValue.js";
import { literalShape } from "../../logic/literalShape.js";
import { OPERATORS } from "../../logic/operators/index.js";
import type { Names } from "../../logic/read.js";
import type { Expression } from "../../model/expression.js";
import { isObject, type Json } from "../../model/json.js";
import type { Knowledge } from "../../packs/knowledge.js";
import type { CheckSpec } from "../../packs/pack.js";
import { checkFormula } from "./checkFormula.js";
import { conjunction, disjunction, type Formula, opaque, opposite } from "./formula.js";
import type { Comparison, Constraint, Term } from "./literal.js";
import { solve } from "./solve.js";
import { termOf } from "./termOf.js";

const FLIPPED: { readonly [Name in Comparison]: Comparison } = { "<": ">", "<=": ">=", ">": "<", ">=": "<=" };

const COMPARISONS: ReadonlyMap<string, Comparison> = new Map([
  ["<", "<"],
  ["<=", "<="],
  [">", ">"],
  [">=", ">="],
  ["before", "<"],
  ["after", ">"],
]);

type Make = (args: readonly Json[], op: string, written: Expression) => Formula;

const isPlain = (value: unknown): value is string | number | boolean | null =>
  value === null || typeof value !== "object";

/**
 * Makes formulas of the conditions and checks that see the same names. Expressions have been type-checked.
 * What is not looked into becomes opaque, so that nothing false is ever proved of it.
 */
export class Formulas {
  private readonly makers: ReadonlyMap<string, Make> = new Map<string, Make>([
    ["and", (args) => conjunction(args.map((arg) => this.condition(arg)))],
    ["or", (args) => disjunction(args.map((arg) => this.condition(arg)))],
    ["!", ([arg = null]) => opposite(this.condition(arg))],
    ["!!", ([arg = null]) => this.condition(arg)],
    ["if", (args) => this.choice(args)],
    ["===", ([left = null, right = null]) => this.equal(left, right)],
    ["!==", ([left = null, right = null]) => opposite(this.equal(left, right))],
    ["in", ([needle = null, container = null], _op, written) => this.member(needle, container, written)],
    ["startsWith", ([text = null, start = null], _op, written) => this.begins(text, start, written)],
    ["some", ([list = null, each = null]) => this.some(list, each)],
    ["none", ([list = null, each = null]) => opposite(this.some(list, each))],
    // Told by what would break it, so that it meets `some` and `none` of the same.
    ["all", ([list = null, each = null]) => opposite(this.some(list, { "!": each }))],
    ["is", ([id = null]) => this.condition(this.knowledge.definitions[String(id)]?.when ?? null)],
    ["holds", ([check = null]) => this.check(check as CheckSpec)],
    ...[...COMPARISONS.keys()].map((op): [string, Make] => [op, (args) => this.compare(args, op)]),
  ]);

  constructor(
    private readonly names: Names,
    readonly knowledge: Knowledge,
  ) {}

  /** A condition once everything is known. */
  condition(expression: Expression): Formula {
    if (expression === null) return false;
    if (typeof expression === "boolean") return expression;
    if (!isObject(expression)) return opaque(JSON.stringify(expression));
    const constant = this.constant(expression);
    if (typeof constant === "boolean") return constant;
    const [op = ""] = Object.keys(expression);
    const args = expression[op] as Json;
    if (op === "var") return { term: this.term(expression as Json), constraint: { is: "true" }, positive: true };
    const make = this.makers.get(op);
    return make === undefined
      ? opaque(JSON.stringify(expression))
      : make(Array.isArray(args) ? args : [args], op, expression as Json);
  }

  /** Whether a check passes, once everything is known. */
  check(spec: CheckSpec): Formula {
    return checkFormula(spec, this);
  }

  /** What stands at a path. */
  place(path: string): Term {
    return this.term({ var: path });
  }

  term(expression: Json): Term {
    return termOf(expression, this.names, this.knowledge);
  }

  on(expression: Json, constraint: Constraint): Formula {
    return { term: this.term(expression), constraint, positive: true };
  }

  /** The value of an expression that reads nothing. */
  constant(expression: Json): unknown {
    if (isPlain(expression)) return expression;
    const { lists } = this.knowledge;
    const reads = /"(?:var|is|holds|some|all|none)":/.test(JSON.stringify(expression));
    const hooks = { is: neverAsked, holds: neverAsked };
    return reads
      ? undefined
      : compileValue(expression, { names: this.names, lists, hooks, operators: OPERATORS }).constant;
  }

  private choice([condition = null, then, ...rest]: readonly Json[]): Formula {
    if (then === undefined) return this.condition(condition);
    const holds = this.condition(condition);
    return disjunction([conjunction([holds, this.condition(then)]), conjunction([opposite(holds), this.choice(rest)])]);
  }

  private equal(left: Json, right: Json): Formula {
    const [one, other] = [this.constant(left), this.constant(right)];
    if (one !== undefined) return this.equalTo(right, one as Json);
    if (other !== undefined) return this.equalTo(left, other as Json);
    const keys = [this.term(left).key, this.term(right).key].sort();
    return keys[0] === keys[1] || opaque(`${keys[0]} = ${keys[1]}`);
  }

  private equalTo(expression: Json, value: Json): Formula {
    if (!isPlain(value)) return opaque(JSON.stringify([expression, value]));
    return this.on(expression, value === null ? { is: "none" } : { is: "among", values: [value] });
  }

  private compare(args: readonly Json[], op: string): Formula {
    const comparison = COMPARISONS.get(op) ?? "<";
    const pairs = args.slice(1).map((right, index) => this.pair(args[index] as Json, comparison, right));
    return conjunction(pairs);
  }

  private pair(left: Json, comparison: Comparison, right: Json): Formula {
    const [one, other] = [this.constant(left), this.constant(right)];
    if (one === null || other === null) return false;
    if (typeof other === "number" || typeof other === "string") return this.on(left, { is: comparison, limit: other });
    if (typeof one === "number" || typeof one === "string")
      return this.on(right, { is: FLIPPED[comparison], limit: one });
    return this.relation(this.term(left), comparison, this.term(right));
  }

  /** An order between two values that are both read: of the four, `<` alone is kept where neither may be none. */
  private relation(left: Term, comparison: Comparison, right: Term): Formula {
    const [low, high] = comparison === "<" || comparison === "<=" ? [left, right] : [right, left];
    const strict = comparison === "<" || comparison === ">";
    const exist = !left.domain.mayBeNone && !right.domain.mayBeNone;
    if (left.key === right.key && (strict || exist)) return !strict;
    if (strict) return opaque(`${low.key} < ${high.key}`);
    return exist ? opposite(opaque(`${high.key} < ${low.key}`)) : opaque(`${low.key} <= ${high.key}`);
  }

  private member(needle: Json, container: Json, written: Json): Formula {
    const list = this.constant(container);
    if (Array.isArray(list) && list.every(isPlain) && this.constant(needle) === undefined)
      return this.on(needle, { is: "among", values: list.filter((value) => value !== null) });
    return opaque(JSON.stringify(written));
  }

  private begins(text: Json, start: Json, written: Json): Formula {
    const beginning = this.constant(start);
    return typeof beginning === "string" && this.constant(text) === undefined
      ? this.on(text, { is: "begins", with: beginning })
      : opaque(JSON.stringify(written));
  }

  /** Some element of a list meets a condition: none does if none can, any does if every one has to. */
  private some(list: Json, each: Json): Formula {
    const inner = this.within(list).condition(each);
    if (solve(inner).is === "impossible") return false;
    if (isObject(list) && solve(opposite(inner)).is === "impossible")
      return this.on({ count: list as Json }, { is: ">=", limit: 1 });
    return opaque(`some ${JSON.stringify(list)} ${JSON.stringify(withoutTwoNegations(each))}`);
  }

  /** Formulas that see the elements of a list. */
  within(list: Json): Formulas {
    const path = isObject(list) && typeof list["var"] === "string" ? list["var"] : undefined;
    const read = path === undefined ? undefined : this.names.read(path);
    return new Formulas(this.names.elements(read, literalShape(this.constant(list))).names, this.knowledge);
  }
}

function withoutTwoNegations(condition: Json): Json {
  const inner = isObject(condition) && isObject(condition["!"]) ? condition["!"]["!"] : undefined;
  return inner === undefined ? condition : withoutTwoNegations(inner as Json);
}

function neverAsked(): never {
  throw new TypeError("an expression that reads nothing asked for something");
}
