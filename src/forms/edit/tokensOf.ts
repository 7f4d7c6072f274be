import type { Pointer } from "../../model/pointer.js";

/** Throws a `RangeError` for what is no JSON Pointer. */
export function assertPointer(pointer: unknown): asserts pointer is Pointer {
  if (typeof pointer !== "string" || !/^(\/|$)/.test(pointer) || /~(?![01])/.test(pointer))
    throw new RangeError(`expected a JSON Pointer such as "/listings/0/title", received ${JSON.stringify(pointer)}`);
}

/** The parts of a JSON Pointer (RFC 6901), unescaped. Throws a `RangeError` for a text that is none. */
export function tokensOf(pointer: Pointer): readonly string[] {
  if (pointer === "") return [];
  assertPointer(pointer);
  const tokens = pointer.slice(1).split("/");
  return pointer.includes("~") ? tokens.map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~")) : tokens;
}
