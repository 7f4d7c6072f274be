import { dense, plainForm } from "./plainForm.js";

/** A form found in a name. */
export interface FoundForm {
  readonly index: number;
  /** The form as it is written there, with the spaces, commas and dots that go with it. */
  readonly written: string;
  readonly form: string;
}

/** Where forms stand. Those that are written together with the name need nothing between. */
export interface FormSide {
  readonly cut: (dense: string, length: number) => string;
  /** Where its sign on the edge of the name stands. */
  readonly edge: (length: number) => number;
  readonly expression: (apart: string, together: string) => string;
}

export const IN_FRONT: FormSide = {
  cut: (text, length) => text.slice(0, length),
  edge: () => 0,
  expression: (apart, together) =>
    `^(?:${[together, apart && `(?:${apart})(?=[\\s.,"«„“])`].filter(Boolean).join("|")})[\\s.,]*`,
};

export const BEHIND: FormSide = {
  cut: (text, length) => text.slice(-length),
  edge: (length) => length - 1,
  expression: (apart, together) =>
    `(?:${[apart && `(?<=[\\s.,)"»“”])(?:${apart})`, together].filter(Boolean).join("|")})[\\s.,]*$`,
};

const TOGETHER = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Thai}]/u;

const isShort = (word: string): boolean =>
  /[^ -~]/.test(word) ? /^\p{L}{2,4}$/u.test(word) : /^[a-z]{2,4}$/.test(word);

/** Letters of an abbreviation may have dots, words commas and dots between them. */
const spelling = (form: string): string =>
  form
    .split(" ")
    .map((word) => (isShort(word) ? [...word].join("\\.?") : word.replace(/[()+./]/g, "\\$&")))
    .join("[\\s.,]*");

/** The longest first: "co ltd" before "ltd". */
const anyOf = (spellings: readonly string[]): string =>
  [...spellings]
    .sort((a, b) => b.length - a.length)
    .map(spelling)
    .join("|");

/**
 * Finds forms on one side of names. An expression for all of them would take milliseconds to compile: forms are looked up by their
 * letters first, and only those that the name may have are told apart by an expression.
 */
export class FormFinder {
  private readonly names = new Map<string, string>();
  private readonly spellings = new Map<string, string[]>();
  /** How long forms are that have a sign on the edge of the name. */
  private readonly lengths = new Map<number, Set<number>>();
  private readonly expressions = new Map<string, RegExp>();

  constructor(private readonly side: FormSide) {}

  /** Rows of spellings, the first of them the name of the form, to which the mark is put. */
  add(rows: readonly (readonly string[])[], mark = ""): void {
    for (const row of rows) for (const text of row) this.put(text, plainForm(row[0] ?? "") + mark);
  }

  /** One spelling of a form; what was put last counts. */
  put(text: string, name: string): void {
    const plain = plainForm(text);
    const key = dense(plain);
    this.names.set(key, name);
    this.spellings.set(key, [...(this.spellings.get(key) ?? []), plain]);
    const edge = key.charCodeAt(this.side.edge(key.length));
    this.lengths.set(edge, (this.lengths.get(edge) ?? new Set()).add(key.length));
  }

  find(plain: string): FoundForm | undefined {
    const keys = this.keysIn(dense(plain));
    const found = keys.length === 0 ? null : this.expressionFor(keys).exec(plain);
    if (found === null) return undefined;
    return { index: found.index, written: found[0], form: this.names.get(dense(found[0])) ?? "" };
  }

  private keysIn(text: string): readonly string[] {
    const keys: string[] = [];
    for (const length of this.lengths.get(text.charCodeAt(this.side.edge(text.length))) ?? []) {
      const key = length > text.length ? "" : this.side.cut(text, length);
      if (this.names.has(key)) keys.push(key);
    }
    return keys;
  }

  private expressionFor(keys: readonly string[]): RegExp {
    const id = keys.join("|");
    const known = this.expressions.get(id);
    if (known !== undefined) return known;
    const spellings = [...new Set(keys.flatMap((key) => this.spellings.get(key) ?? []))];
    const apart = anyOf(spellings.filter((text) => !TOGETHER.test(text)));
    const made = new RegExp(this.side.expression(apart, anyOf(spellings.filter((text) => TOGETHER.test(text)))), "u");
    this.expressions.set(id, made);
    return made;
  }
}
