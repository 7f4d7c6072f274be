import { isObjectShape, type Shape } from "./shape.js";

/** Shapes of the elements of lists that have names of their own, such as `document`, anywhere in a shape. */
export function elementsOf(shape: Shape, into = new Map<string, Shape>()): Map<string, Shape> {
  if (shape.type === "list") {
    if (shape.element !== undefined) into.set(shape.element, shape.of);
    elementsOf(shape.of, into);
  } else if (isObjectShape(shape)) for (const field of Object.values(shape.fields)) elementsOf(field, into);
  return into;
}
