import type { LengthSpan } from "../../model/identifierKind.js";

/** Whether a length is one of several, or within a span of them. */
export const isAmong = (length: number, spans: readonly LengthSpan[]): boolean =>
  spans.some((span) => (typeof span === "number" ? span === length : span[0] <= length && length <= span[1]));
