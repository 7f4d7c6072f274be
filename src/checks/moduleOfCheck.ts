/** The module of a kind of check and what it exports: `one-of` is `compileOneOf` of `oneOf.ts`. */
export function moduleOfCheck(kind: string): { readonly file: string; readonly name: string } {
  const file = kind.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  return { file, name: `compile${file.charAt(0).toUpperCase()}${file.slice(1)}` };
}
