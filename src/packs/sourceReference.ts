import type { SourceReference } from "./pack.js";

/** A source as authors may write it, by its key alone or with the place in it, as a reference. */
export const sourceReference = (source: string | { ref: string; clause?: string | undefined }): SourceReference =>
  typeof source === "string"
    ? { ref: source }
    : { ref: source.ref, ...(source.clause === undefined ? {} : { clause: source.clause }) };
