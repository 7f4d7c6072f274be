import type { Json } from "../../model/json.js";
import type { Domain } from "./domain.js";

/** Something of which conditions speak: a path, or an expression over paths that is taken as a whole. */
export interface Term {
  /** The same for the same expression. */
  readonly key: string;
  /** The path, for a plain one. */
  readonly path?: string;
  readonly domain: Domain;
}

export type Comparison = "<" | "<=" | ">" | ">=";

/** What is said of one value. Only `none` is true of a value that does not exist. */
export type Constraint =
  | { readonly is: "among"; readonly values: readonly Json[] }
  | { readonly is: "none" }
  | { readonly is: "true" }
  | { readonly is: Comparison; readonly limit: number | string }
  | { readonly is: "begins"; readonly with: string };

/** A constraint on a term, or its opposite. */
export interface Literal {
  readonly term: Term;
  readonly constraint: Constraint;
  readonly positive: boolean;
}

function meets(value: Json, constraint: Constraint): boolean {
  if (value === null) return constraint.is === "none";
  switch (constraint.is) {
    case "among":
      return constraint.values.includes(value);
    case "none":
      return false;
    case "true":
      return value === true;
    case "begins":
      return typeof value === "string" && value.startsWith(constraint.with);
    case "<":
      return typeof value === typeof constraint.limit && value < constraint.limit;
    case "<=":
      return typeof value === typeof constraint.limit && value <= constraint.limit;
    case ">":
      return typeof value === typeof constraint.limit && value > constraint.limit;
    case ">=":
      return typeof value === typeof constraint.limit && value >= constraint.limit;
  }
}

/** Whether a known value (`null`: there is none) agrees with a literal. */
export const agrees = (value: Json, { constraint, positive }: Literal): boolean =>
  meets(value, constraint) === positive;

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

const OPPOSITE: { readonly [Name in Comparison]: Comparison } = { "<": ">=", "<=": ">", ">": "<=", ">=": "<" };

/** What a literal says of its term, in signs: `> 10`, `= "DE"`, `≠ null`. */
export function signsOf({ constraint, positive }: Literal): string {
  switch (constraint.is) {
    case "none":
      return positive ? "= null" : "≠ null";
    case "true":
      return positive ? "= true" : "≠ true";
    case "among": {
      const [only, ...others] = constraint.values;
      if (others.length === 0) return `${positive ? "=" : "≠"} ${JSON.stringify(only)}`;
      return short(`${positive ? "∈" : "∉"} {${constraint.values.map((value) => JSON.stringify(value)).join(", ")}}`);
    }
    case "begins":
      return `${positive ? "begins with" : "does not begin with"} ${JSON.stringify(constraint.with)}`;
    default:
      return `${positive ? constraint.is : OPPOSITE[constraint.is]} ${constraint.limit}`;
  }
}

/** How a term is called in messages. */
export const nameOfTerm = ({ path, key }: Term): string => path ?? short(key);
