import { isObject, type JsonObject } from "../model/json.js";
import { at, type Pointer } from "../model/pointer.js";

/** A dossier from which one property has been taken. */
export interface Without {
  readonly dossier: JsonObject;
  /** The property that is missing. */
  readonly pointer: Pointer;
}

function* childrenOf(value: unknown, pointer: Pointer): Generator<readonly [value: unknown, pointer: Pointer]> {
  if (Array.isArray(value)) {
    for (const [index, element] of value.entries())
      for (const [child, inner] of childrenOf(element, at(pointer, index))) yield [value.with(index, child), inner];
  } else if (isObject(value)) {
    for (const [name, child] of Object.entries(value)) {
      const { [name]: _, ...rest } = value;
      yield [rest, at(pointer, name)];
      for (const [inner, where] of childrenOf(child, at(pointer, name))) yield [{ ...value, [name]: inner }, where];
    }
  }
}

/** The dossier without each of its properties in turn, at every depth: what it is when that is not known yet. */
export function* withoutEach(dossier: JsonObject): Generator<Without> {
  for (const [without, pointer] of childrenOf(dossier, "")) yield { dossier: without as JsonObject, pointer };
}
