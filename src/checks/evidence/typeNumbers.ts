import type { Vocabulary } from "../check.js";

/** Numbers for the types of papers that the rules of one ruleset ask for, so that a dossier's papers are sorted without making tables of texts. */
export class TypeNumbers {
  private readonly numbers = new Map<string, number>();

  get size(): number {
    return this.numbers.size;
  }

  /** The number of a type that a rule asks for. */
  register(type: string): number {
    const known = this.numbers.get(type);
    if (known !== undefined) return known;
    const number = this.numbers.size;
    this.numbers.set(type, number);
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
