import type { Pointer } from "../../model/pointer.js";

/** The parts of a JSON Pointer (RFC 6901), unescaped. Throws a `RangeError` for a text that is none. */
export function tokensOf(pointer: Pointer): readonly string[] {
  if (pointer === "") return [];
  if (!pointer.startsWith("/") || /~(?![01])/.test(pointer))
    throw new RangeError(`expected a JSON Pointer such as "/listings/0/title", received ${JSON.stringify(pointer)}`);
  const tokens = pointer.slice(1).split("/");
  return pointer.includes("~") ? tokens.map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~")) : tokens;
}
