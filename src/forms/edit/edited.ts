import type { Pointer } from "../../model/pointer.js";

/** A dossier after an edit. */
export interface Edited {
  readonly root: unknown;
  /**
   * The places whose value is another than before: the whole list where elements were put in or taken out, and the outermost of what
   * had to be made. Empty where nothing changed.
   */
  readonly changed: readonly Pointer[];
}
