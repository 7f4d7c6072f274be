import type { Literal } from "./literal.js";

/**
 * A condition in two-valued logic, as it is once everything is known: what can be true or false then is all that can ever be
 * true or false, for in three-valued logic knowing more never takes an answer back.
 */
export type Formula = boolean | Literal | Opaque | Junction;

/** A condition that is not looked into: the same key, the same answer. */
export interface Opaque {
  readonly opaque: string;
  readonly positive: boolean;
}

interface Junction {
  readonly join: "and" | "or";
  readonly of: readonly Formula[];
}

/** All of them hold. */
export function conjunction(of: readonly Formula[]): Formula {
  if (of.includes(false)) return false;
  const open = of.filter((part) => part !== true);
  const [only] = open;
  return open.length < 2 ? (only ?? true) : { join: "and", of: open };
}

/** One of them holds. */
export function disjunction(of: readonly Formula[]): Formula {
  if (of.includes(true)) return true;
  const open = of.filter((part) => part !== false);
  const [only] = open;
  return open.length < 2 ? (only ?? false) : { join: "or", of: open };
}

/** The opposite, with negations at the leaves alone. */
export function opposite(formula: Formula): Formula {
  if (typeof formula === "boolean") return !formula;
  if (!("join" in formula)) return { ...formula, positive: !formula.positive };
  const of = formula.of.map(opposite);
  return formula.join === "and" ? disjunction(of) : conjunction(of);
}

/** Something that may be true or false, whatever else is. */
export const opaque = (key: string): Opaque => ({ opaque: key, positive: true });
