import { dossierShape, ELEMENT_NAMES } from "../generated/dossierShape.js";
import { elementsOf } from "../model/elementsOf.js";
import type { Shape } from "../model/shape.js";

let shapes: ReadonlyMap<string, Shape> | undefined;

/** Shapes of the elements that have names of their own. */
export function elementShapes(): ReadonlyMap<string, Shape> {
  shapes ??= elementsOf(dossierShape);
  return shapes;
}

const SLOT_NAMES = ["dossier", "target", "asOf", ...ELEMENT_NAMES];

/** The slot in which a scope keeps the value of a name. */
export const SLOTS: ReadonlyMap<string, number> = new Map(SLOT_NAMES.map((name, slot) => [name, slot]));
export const DOSSIER_SLOT = 0;
export const TARGET_SLOT = 1;
export const AS_OF_SLOT = 2;
/** Name of the elements of lists without a name of their own. */
export const PLAIN_ELEMENT = "element";
/** Slot of the elements of lists without a name of their own. */
export const PLAIN_ELEMENT_SLOT = SLOT_NAMES.length;
/** Slot of the 1-based position of the image that is judged. */
export const IMAGE_POSITION_SLOT = SLOT_NAMES.length + 1;
/** How many slots a scope has. */
export const SLOT_COUNT = SLOT_NAMES.length + 2;
