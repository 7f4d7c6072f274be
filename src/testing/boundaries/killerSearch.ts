import type { Mutant } from "../mutate/mutant.js";
import type { RuleCase } from "../ruleCase.js";
import type { Candidate } from "./candidates.js";

/** A candidate with what the rule as it is comes to. */
export interface Killer extends Candidate {
  readonly outcome: string;
}

/** What a version of the rule comes to for a case, in one line. */
export type Judge = (one: RuleCase) => string;

/** Words of a mutant that a telling candidate is likely to speak of. */
const wordsOf = ({ from, to }: Mutant): readonly string[] =>
  [from, to].flatMap((value) => JSON.stringify(value)?.match(/[\p{L}\p{N}][\p{L}\p{N} ./-]*/gu) ?? []).slice(0, 20);

const kindOf = (outcome: string): string => outcome.split(" ", 1)[0] ?? "";

/** Once a mutant is known to point elsewhere, so many more candidates are tried for one that tells it better. */
const PATIENCE = 400;

/** A candidate with its variation as text, to look for words in. */
interface Indexed {
  readonly candidate: Candidate;
  readonly text: string;
}

/** Finds, for mutants of one rule, a variation of its cases that tells them from the rule. */
export class KillerSearch {
  private readonly known = new Map<Candidate, string>();
  private readonly indexed: readonly Indexed[];
  private readonly found: Killer[] = [];

  /** Of `most` candidates for each mutant, those that are likeliest first. */
  constructor(
    private readonly original: Judge,
    candidates: readonly Candidate[],
    private readonly most = Number.POSITIVE_INFINITY,
  ) {
    this.indexed = candidates.map((candidate) => ({ candidate, text: JSON.stringify(candidate.variation) }));
  }

  /**
   * One that was found for another mutant, or else the first candidate for which the mutant comes to another outcome; if there
   * is none, one for which it points elsewhere. `matters` says on which cases the mutant can differ at all.
   */
  find(mutant: Mutant, mutated: Judge, matters: (one: RuleCase) => boolean): Killer | undefined {
    const known = this.found.find(({ one, outcome }) => matters(one) && kindOf(mutated(one)) !== kindOf(outcome));
    const killer = known ?? this.look(mutant, mutated, matters);
    if (killer !== undefined && killer !== known) this.found.push(killer);
    return killer;
  }

  private look(mutant: Mutant, mutated: Judge, matters: (one: RuleCase) => boolean): Killer | undefined {
    let second: Killer | undefined;
    let [tried, looked] = [0, 0];
    for (const candidate of this.mostTelling(mutant)) {
      const { one } = candidate;
      if (!matters(one)) continue;
      if (++looked > this.most) break;
      const outcome = this.outcomeOf(candidate, one);
      const received = mutated(one);
      if (kindOf(received) !== kindOf(outcome)) return { ...candidate, outcome };
      if (received !== outcome) second ??= { ...candidate, outcome };
      if (second !== undefined && ++tried > PATIENCE) break;
    }
    return second;
  }

  /** Candidates that speak of what was changed come first: they are found sooner, and easier to understand. */
  private mostTelling(mutant: Mutant): readonly Candidate[] {
    const words = wordsOf(mutant);
    const [first, later]: [Candidate[], Candidate[]] = [[], []];
    for (const { candidate, text } of this.indexed)
      (words.some((word) => text.includes(word)) ? first : later).push(candidate);
    return [...first, ...later];
  }

  private outcomeOf(candidate: Candidate, one: RuleCase): string {
    const known = this.known.get(candidate) ?? this.original(one);
    this.known.set(candidate, known);
    return known;
  }
}
