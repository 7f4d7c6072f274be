import type { Json } from "../../model/json.js";
import { choose } from "./choose.js";
import type { Formula } from "./formula.js";
import { type Literal, nameOfTerm, signsOf, type Term } from "./literal.js";

/** Steps after which an answer is given up. */
const MOST_STEPS = 20_000;

/** What is known of whether a formula can be true. */
export type Answer =
  /** It cannot, proved. `because`: what excludes each other, where it is one thing. */
  | { readonly is: "impossible"; readonly because: string }
  /** It can be, as far as can be seen. */
  | { readonly is: "possible"; readonly model: Model }
  /** Too large to say. */
  | { readonly is: "open" };

/** Values that make a formula true. */
export interface Model {
  readonly values: readonly (readonly [term: Term, value: Json])[];
  /** Whether the values alone make it true: nothing in it was left unlooked at. */
  readonly whole: boolean;
}

/** What is asserted so far. */
interface Branch {
  readonly literals: ReadonlyMap<string, readonly Literal[]>;
  readonly opaque: ReadonlyMap<string, boolean>;
}

class TooManySteps extends Error {
  override readonly name = "TooManySteps";
}

const quote = (text: string): string => (text.length > 100 ? `${text.slice(0, 99)}…` : text);

/** A tableau: asserts parts of a formula one after the other, and tries the parts of an *or* in turn. */
class Tableau {
  private steps = 0;
  readonly conflicts = new Set<string>();

  search(todo: readonly Formula[], branch: Branch): Branch | undefined {
    let { literals, opaque } = branch;
    const choices: Extract<Formula, { readonly join: string }>[] = [];
    const open = [...todo];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (++this.steps > MOST_STEPS) throw new TooManySteps("too many steps");
      if (next === false) return undefined;
      if (next === true) continue;
      if ("join" in next) {
        if (next.join === "and") open.push(...next.of);
        else choices.push(next);
      } else if ("opaque" in next) {
        if (this.contradicts(opaque.get(next.opaque), next.positive, next.opaque)) return undefined;
        opaque = new Map(opaque).set(next.opaque, next.positive);
      } else {
        const known = [...(literals.get(next.term.key) ?? []), next];
        if (!this.agree(known)) return undefined;
        literals = new Map(literals).set(next.term.key, known);
      }
    }
    return this.branchOut(choices, { literals, opaque });
  }

  private branchOut(
    choices: readonly Extract<Formula, { readonly join: string }>[],
    branch: Branch,
  ): Branch | undefined {
    const [first, ...rest] = choices;
    if (first === undefined) return branch;
    for (const part of first.of) {
      const found = this.search([...rest, part], branch);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  private contradicts(known: boolean | undefined, positive: boolean, key: string): boolean {
    if (known === undefined || known === positive) return false;
    this.conflicts.add(quote(key));
    return true;
  }

  private agree(literals: readonly Literal[]): boolean {
    const [first] = literals;
    if (first === undefined || choose(first.term.domain, literals).is !== "none") return true;
    this.conflicts.add(`${nameOfTerm(first.term)} ${[...new Set(literals.map(signsOf))].join(", ")}`);
    return false;
  }
}

function modelOf({ literals, opaque }: Branch): Model {
  const values: (readonly [Term, Json])[] = [];
  let whole = opaque.size === 0;
  for (const on of literals.values()) {
    const [first] = on;
    if (first === undefined) continue;
    const choice = choose(first.term.domain, on);
    if (choice.is === "value") values.push([first.term, choice.value]);
    if (choice.is !== "value" || first.term.path === undefined) whole = false;
  }
  return { values, whole };
}

/**
 * Whether a formula can be true.
 *
 * "Impossible" is proved. "Possible" is what could not be refuted: expressions that are not looked into are taken to be free.
 */
export function solve(formula: Formula): Answer {
  const tableau = new Tableau();
  try {
    const branch = tableau.search([formula], { literals: new Map(), opaque: new Map() });
    if (branch !== undefined) return { is: "possible", model: modelOf(branch) };
    return { is: "impossible", because: [...tableau.conflicts].slice(0, 3).join("; ") };
  } catch (error) {
    if (error instanceof TooManySteps) return { is: "open" };
    throw error;
  }
}
