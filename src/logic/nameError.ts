import type { Shape } from "../model/shape.js";
import type { SubjectKind } from "../model/subject.js";

/** An object of the dossier in which a name was looked for. */
export interface LookedIn {
  readonly path: string;
  readonly shape: Shape;
  /** Names still to be read there. */
  readonly rest: readonly string[];
}

/** A name in an expression or a check that does not exist. */
export class NameError extends Error {
  override readonly name = "NameError";

  constructor(
    readonly path: string,
    readonly suggestion: string | undefined,
    /** What the name that is not there was looked for in, with its path; the rest of the path follows. */
    readonly lookedIn: readonly LookedIn[] = [],
    /** The subject whose names were looked through for the first: it, or one of its owners, may have been left out. */
    readonly subject?: SubjectKind,
  ) {
    super(`unknown path ${path}`);
  }
}
