import type { Json } from "../../model/json.js";
import type { Pointer } from "../../model/pointer.js";
import type { Shape } from "../../model/shape.js";

/** A place of a case that can be varied. */
export interface Site {
  /** Into the case, such as `/dossier/listings/0/title`. */
  readonly pointer: Pointer;
  /** What may stand there. */
  readonly shape: Shape;
  /** What stands there; absent: nothing. */
  readonly value?: Json;
}
