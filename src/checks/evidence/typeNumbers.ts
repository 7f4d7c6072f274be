import type { Vocabulary } from "../check.js";

/** No entry: where a chain of papers ends. */
export const END = -1;

/** Numbers for the types of papers that the rules of one ruleset ask for, so that a dossier's papers are sorted without making tables of texts. */
export class TypeNumbers {
  private readonly numbers = new Map<string, number>();
  /** An end for each type: the chains of a dossier without papers. */
  readonly ends: number[] = [];

  /** The number of a type that a rule asks for. */
  register(type: string): number {
    const known = this.numbers.get(type);
    if (known !== undefined) return known;
    const number = this.numbers.size;
    this.numbers.set(type, number);
    this.ends.push(END);
    return number;
  }

  /** Nothing for a type that no rule asks for. */
  find(type: string): number | undefined {
    return this.numbers.get(type);
  }
}

const kept = new WeakMap<Vocabulary, TypeNumbers>();

/** The numbers that all checks over one vocabulary share. */
export function typeNumbersOf(vocabulary: Vocabulary): TypeNumbers {
  const known = kept.get(vocabulary) ?? new TypeNumbers();
  kept.set(vocabulary, known);
  return known;
}
