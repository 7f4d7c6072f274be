/** Operators and the modules that they stand in. */
const MODULES: ReadonlyMap<string, string> = new Map([
  ["var", "variable"],
  ["list", "list"],
  ["is", "is"],
  ["holds", "holds"],
  ["and", "and"],
  ["or", "or"],
  ["!", "not"],
  ["!!", "truth"],
  ["if", "choice"],
  ["===", "equal"],
  ["!==", "unequal"],
  ["<", "lessThan"],
  ["<=", "atMost"],
  [">", "moreThan"],
  [">=", "atLeast"],
  ["before", "before"],
  ["after", "after"],
  ["in", "isIn"],
  ["some", "some"],
  ["all", "all"],
  ["none", "none"],
  ["plus", "plus"],
  ["minus", "minus"],
  ["count", "count"],
  ["startsWith", "startsWith"],
  ["lower", "lower"],
  ["+", "add"],
  ["-", "subtract"],
  ["*", "multiply"],
  ["/", "divide"],
  ["min", "minimum"],
  ["max", "maximum"],
]);

/** The module of an operator and what it exports: of `===` it is `compileEqual` of `equal.ts`. */
export function moduleOfOperator(op: string): { readonly file: string; readonly name: string } {
  const file = MODULES.get(op) ?? op;
  return { file, name: `compile${file.charAt(0).toUpperCase()}${file.slice(1)}` };
}
