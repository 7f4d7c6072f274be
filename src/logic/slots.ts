import { dossierShape } from "../generated/dossierShape.js";
import { isObjectShape, type Shape } from "../model/shape.js";

function elementsOf(shape: Shape, into = new Map<string, Shape>()): Map<string, Shape> {
  if (shape.type === "list") {
    if (shape.element !== undefined) into.set(shape.element, shape.of);
    elementsOf(shape.of, into);
  } else if (isObjectShape(shape)) for (const field of Object.values(shape.fields)) elementsOf(field, into);
  return into;
}

/** Shapes of the elements that have names of their own. */
export const ELEMENTS: ReadonlyMap<string, Shape> = elementsOf(dossierShape);

const SLOT_NAMES = ["dossier", "target", "asOf", ...ELEMENTS.keys()];

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
