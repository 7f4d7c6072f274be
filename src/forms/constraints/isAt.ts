import { isIndex, type Pointer } from "../../model/pointer.js";

export const tokensOf = (pointer: Pointer): readonly string[] => pointer.split("/").slice(1);

/** Whether a place is one that a limit is set on: `*` is every element. */
export function isAt(pattern: readonly string[], tokens: readonly string[]): boolean {
  return (
    pattern.length === tokens.length &&
    pattern.every((part, index) => part === tokens[index] || (part === "*" && isIndex(tokens[index] ?? "")))
  );
}

/** Whether a place lies below another. */
export const isBelow = (pattern: readonly string[], tokens: readonly string[]): boolean =>
  pattern.length > tokens.length && isAt(pattern.slice(0, tokens.length), tokens);
