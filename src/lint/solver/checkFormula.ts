import type { Expression } from "../../model/expression.js";
import { isObject, type Json } from "../../model/json.js";
import type { CheckSpec } from "../../packs/pack.js";
import { conjunction, disjunction, type Formula, opaque, opposite } from "./formula.js";
import type { Formulas } from "./formulas.js";
import type { Comparison, Constraint, Term } from "./literal.js";

type Demands = { readonly [name: string]: Json };
type Make = (demands: Demands, formulas: Formulas, written: CheckSpec) => Formula;

const LIMITS: readonly (readonly [name: string, comparison: Comparison])[] = [
  ["min", ">="],
  ["max", "<="],
  ["above", ">"],
  ["below", "<"],
];

/** Any order of keys is the same check. */
export function keyOf(value: Json): string {
  if (Array.isArray(value)) return `[${value.map((element: Json) => keyOf(element)).join(",")}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const entries = Object.entries(value as Demands).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([name, part]) => `${JSON.stringify(name)}:${keyOf(part)}`).join(",")}}`;
}

const unseen = (spec: CheckSpec): Formula => opaque(keyOf(spec));

const pathsOf = (of: Json | undefined): readonly string[] => [of ?? []].flat().map(String);

/** What does not exist passes, as in most checks on values. */
const orNone = (term: Term, constraints: readonly Constraint[]): Formula => {
  const all = conjunction(constraints.map((constraint): Formula => ({ term, constraint, positive: true })));
  return term.domain.mayBeNone ? disjunction([{ term, constraint: { is: "none" }, positive: true }, all]) : all;
};

/** A demand on the value at each of several paths; a path into lists is not looked into. */
function onEach(of: Json | undefined, written: CheckSpec, demand: (path: string) => Formula | undefined): Formula {
  const parts = pathsOf(of).map((path) => (path.includes("[]") ? undefined : demand(path)));
  return parts.includes(undefined) ? unseen(written) : conjunction(parts as readonly Formula[]);
}

/** The limits that are written out; absent where one is read from the dossier. */
function limitsOf(demands: Demands): readonly Constraint[] | undefined {
  const constraints = LIMITS.flatMap(([name, is]): (Constraint | undefined)[] => {
    const limit = demands[name];
    if (limit === undefined) return [];
    return [typeof limit === "number" || typeof limit === "string" ? { is, limit } : undefined];
  });
  return constraints.includes(undefined) ? undefined : (constraints as readonly Constraint[]);
}

const oneOf: Make = ({ of, values = null, ignoreCase }, formulas, written) => {
  const list = formulas.constant(values);
  if (!Array.isArray(list) || ignoreCase === true) return unseen(written);
  return onEach(of, written, (path) =>
    orNone(formulas.place(path), [{ is: "among", values: list as readonly Json[] }]),
  );
};

const range: Make = (demands, formulas, written) => {
  const limits = limitsOf(demands);
  if (limits === undefined || demands["currency"] !== undefined || demands["decimals"] !== undefined)
    return unseen(written);
  return onEach(demands["of"], written, (path) => {
    const term = formulas.place(path);
    return term.domain.type === "any" ? undefined : orNone(term, limits);
  });
};

const length: Make = (demands, formulas, written) => {
  const limits = limitsOf(demands);
  if (limits === undefined) return unseen(written);
  return onEach(demands["of"], written, (path) => {
    const { mayBeNone } = formulas.place(path).domain;
    const key = `length of ${path} in ${String(demands["unit"] ?? "its unit")}`;
    return orNone({ key, domain: { type: "number", whole: true, least: 0, mayBeNone } }, limits);
  });
};

/** Types of which every value that there is has been given. */
const ALWAYS_GIVEN: ReadonlySet<string> = new Set(["boolean", "number", "day"]);

const required: Make = ({ of }, formulas, written) =>
  onEach(of, written, (path) => {
    const term = formulas.place(path);
    const exists: Formula = { term, constraint: { is: "none" }, positive: false };
    if (ALWAYS_GIVEN.has(term.domain.type)) return term.domain.mayBeNone ? exists : true;
    return conjunction([exists, opaque(`given ${path}`)]);
  });

function choose(branches: readonly Demands[], formulas: Formulas): Formula {
  const [first, ...rest] = branches;
  if (first === undefined) return true;
  const then = formulas.check(first["then"] as CheckSpec);
  if (first["if"] === undefined) return then;
  const holds = formulas.condition(first["if"]);
  return disjunction([conjunction([holds, then]), conjunction([opposite(holds), choose(rest, formulas)])]);
}

const MAKERS: ReadonlyMap<string, Make> = new Map<string, Make>([
  ["one-of", oneOf],
  ["range", range],
  ["length", length],
  ["required", required],
  ["prohibited", ({ if: condition = null }, formulas) => opposite(formulas.condition(condition))],
]);

/** Whether a check passes, once everything is known; kinds of which no more is known are opaque. */
export function checkFormula(spec: CheckSpec, formulas: Formulas): Formula {
  const [[kind, demands] = ["", null]] = Object.entries(spec);
  const parts = (Array.isArray(demands) ? demands : []) as readonly CheckSpec[];
  if (kind === "logic") return formulas.condition(demands as Expression);
  if (kind === "allOf") return conjunction(parts.map((part) => formulas.check(part)));
  if (kind === "anyOf") return disjunction(parts.map((part) => formulas.check(part)));
  if (kind === "choose") return choose(parts, formulas);
  return MAKERS.get(kind)?.(demands as Demands, formulas, spec) ?? unseen(spec);
}
