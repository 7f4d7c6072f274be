/** Operators whose modules are called otherwise. */
const MODULES: ReadonlyMap<string, string> = new Map([
  ["var", "variable"],
  ["!", "not"],
  ["!!", "truth"],
  ["if", "choice"],
  ["===", "equal"],
  ["!==", "unequal"],
  ["<", "lessThan"],
  ["<=", "atMost"],
  [">", "moreThan"],
  [">=", "atLeast"],
  ["in", "isIn"],
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
