import type { Pointer } from "../../model/pointer.js";

/** Musts, counted for each subject that they are about. */
export interface MustCounts {
  /** Known to be met, or waived. */
  readonly settled: number;
  readonly failed: number;
  /** Not known to be met, or not known to bind. */
  readonly open: number;
  /** All three. */
  readonly total: number;
}

/** A step of a wizard: the places that are filled in there. */
export interface Step {
  readonly id: string;
  readonly pointers: readonly Pointer[];
}

export interface Progress extends MustCounts {
  /** In the order in which they were given. A must belongs to the first of them in which what it judges stands; one of which nothing stands in any belongs to none. */
  readonly steps: readonly (MustCounts & { readonly id: string })[];
}
