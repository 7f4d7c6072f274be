/** What may stand as an argument. */
export type ArgumentKind =
  /** Gives true, false or not known. */
  | "condition"
  | "number"
  | "text"
  | "day"
  | "list"
  /** A number or a day. */
  | "ordered"
  /** A value of any one type that can be compared. */
  | "value"
  /** A condition on each element of the list before it. */
  | "each"
  /** A list to search or a text to search in. */
  | "container"
  /** Not expressions but words: a path, the name of a list, the id of a definition, a check, a length of time. */
  | "path"
  | "list-name"
  | "definition"
  | "check"
  | "duration";

/** What comes out: a type, or that of the arguments. */
type ResultKind = "boolean" | "number" | "text" | "day" | "path" | "list" | "branch";

/** How an operator is written: what the type-check and the documentation know of it. */
export interface Signature {
  readonly name: string;
  /** One line: what it means, and what it does with what is not known. */
  readonly meaning: string;
  readonly arity: { readonly min: number; readonly max: number };
  readonly argument: (index: number, count: number) => ArgumentKind;
  readonly result: ResultKind;
  /** Arguments that have to be of one type: all of them, or the first and the elements of the second. */
  readonly agree?: "all" | "member";
}

/** The same kind for every argument. */
export const every = (kind: ArgumentKind) => (): ArgumentKind => kind;

/** One kind for each argument in turn. */
export const inTurn =
  (...kinds: readonly [ArgumentKind, ...ArgumentKind[]]) =>
  (index: number): ArgumentKind =>
    kinds[index] ?? kinds[0];
