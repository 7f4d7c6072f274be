import { isObject } from "../../model/json.js";
import { at } from "../../model/pointer.js";
import type { Shape } from "../../model/shape.js";
import type { Tri } from "../../model/tri.js";
import type { Compiled } from "../compiled.js";
import type { Trace } from "../condition.js";
import type { Read } from "../read.js";
import type { Scope } from "../scope.js";
import { fits } from "../settle.js";

/** What the elements of a list that is read at a path are; absent where that is not known. */
export function elementShape(read: Read | undefined): Shape | undefined {
  return read?.shape.type === "list" ? read.shape.of : undefined;
}

function isEmptyObject(value: unknown): boolean {
  if (!isObject(value)) return false;
  for (const _key in value) return false;
  return true;
}

/** Whether an element is one that nobody knows yet: absent, `{}`, or not of the type that the list holds. */
export function isOpenElement(element: unknown, of: Shape | undefined): boolean {
  return (
    element === undefined || element === null || isEmptyObject(element) || (of !== undefined && !fits(element, of))
  );
}

/** The elements of a list that nobody knows yet, as what an answer hangs on. */
function traceOpenElements({ get, read }: Compiled, scope: Scope): readonly Trace[] {
  const list = get(scope);
  if (read === undefined || !Array.isArray(list)) return [];
  const of = elementShape(read);
  const place = read.pointer(scope);
  return list.flatMap((element: unknown, index): readonly Trace[] => {
    if (!isOpenElement(element, of)) return [];
    const absent = element === undefined || element === null || isEmptyObject(element);
    const leaf: Trace = { op: "var", value: undefined, path: `${read.path}[]`, pointer: at(place, index), of: [] };
    return [absent ? leaf : { ...leaf, unreadable: true }];
  });
}

/** The trace of an operator on a list, with the elements that nobody knows yet beside its parts. */
export function withOpenElements({ trace }: Compiled, list: Compiled): Compiled["trace"] {
  return (scope) => {
    const whole = trace(scope);
    const open = traceOpenElements(list, scope);
    return open.length === 0 ? whole : { ...whole, of: [...whole.of, ...open] };
  };
}

/** Whether a known value is in a known list or text. A list with elements that are not known may hold anything. */
export function memberOf(value: unknown, container: unknown, of: Shape | undefined): Tri {
  if (value === null || container === null) return false;
  // As in json-logic-js, nothing is part of the empty text, not even the empty text.
  if (typeof container === "string")
    return typeof value === "string" ? container !== "" && container.includes(value) : undefined;
  if (!Array.isArray(container)) return undefined;
  if (container.indexOf(value) !== -1) return true;
  for (const element of container) if (isOpenElement(element, of)) return undefined;
  return false;
}
