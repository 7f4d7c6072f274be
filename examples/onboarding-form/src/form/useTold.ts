import type { Finding } from "greenlane";
import { useRef } from "react";
import { keyOf } from "./kinds.ts";
import { useIsTyping } from "./useIsTyping.ts";

/** Of what is wrong, what is to be told now: while somebody types, nothing new; what is mended goes at once. */
export function useTold(wrong: readonly Finding[]): readonly Finding[] {
  const isTyping = useIsTyping();
  const known = useRef<ReadonlySet<string>>(new Set());
  const told = isTyping ? wrong.filter((finding) => known.current.has(keyOf(finding))) : wrong;
  known.current = new Set(told.map(keyOf));
  return told;
}
