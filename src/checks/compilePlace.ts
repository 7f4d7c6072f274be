import { NameError } from "../logic/nameError.js";
import type { Names, Read } from "../logic/read.js";
import type { Scope } from "../logic/scope.js";
import { settle } from "../logic/settle.js";
import { at } from "../model/pointer.js";
import type { Shape } from "../model/shape.js";
import type { Tri } from "../model/tri.js";
import type { Place, Visit } from "./place.js";

type Test = (value: unknown) => Tri;

function plainPlace(read: Read): Place {
  const { get, pointer } = read;
  return {
    path: read.path,
    shape: read.shape,
    many: false,
    get,
    pointer,
    every: (scope, test) => test(get(scope)),
    failing: (scope, test, into) => {
      const value = get(scope);
      if (test(value) === false) into.push({ value, pointer: pointer(scope), unreadable: false });
    },
    visit: (scope) => {
      const value = get(scope);
      return [{ value, pointer: pointer(scope), unreadable: value === undefined && read.unreadable(scope) }];
    },
  };
}

/** What is done with each element of a list, and where it stands. */
interface Inner {
  readonly shape: Shape;
  /** Kleene's *and* over all elements. Hot. */
  readonly everyOf: (elements: readonly unknown[], scope: Scope, test: Test) => Tri;
  /** Whether an element fails; told only where one does, so that no pointer is written for those that do not. */
  readonly fails: (scope: Scope, element: unknown, test: Test) => boolean;
  readonly failing: (scope: Scope, element: unknown, pointer: string, test: Test, into: Visit[]) => void;
  readonly visit: (scope: Scope, element: unknown, pointer: string) => readonly Visit[];
}

/** The element itself, of a plain list such as `listing.bullets[]`. */
const itself = (shape: Shape): Inner => ({
  shape,
  everyOf: (elements, _scope, test) => {
    let outcome: Tri = true;
    for (const element of elements) {
      const result = test(settle(element, shape));
      if (result === false) return false;
      if (result === undefined) outcome = undefined;
    }
    return outcome;
  },
  fails: (_scope, element, test) => test(settle(element, shape)) === false,
  failing: (_scope, element, pointer, _test, into) => {
    into.push({ value: settle(element, shape), pointer, unreadable: false });
  },
  visit: (_scope, element, pointer) => {
    const value = settle(element, shape);
    return [{ value, pointer, unreadable: value === undefined && element !== undefined && element !== null }];
  },
});

/** A place within each element, such as `listing.images[].bytes`. */
function within(slot: number, place: Place): Inner {
  return {
    shape: place.shape,
    everyOf: (elements, scope, test) => {
      const outer = scope.values[slot];
      let outcome: Tri = true;
      for (const element of elements) {
        scope.values[slot] = element;
        const result = place.every(scope, test);
        if (result === undefined) outcome = undefined;
        else if (!result) {
          outcome = false;
          break;
        }
      }
      scope.values[slot] = outer;
      return outcome;
    },
    fails: (scope, element, test) => {
      const outer = scope.values[slot];
      scope.values[slot] = element;
      const fails = place.every(scope, test) === false;
      scope.values[slot] = outer;
      return fails;
    },
    failing: (scope, element, pointer, test, into) => {
      const [value, outer] = [scope.values[slot], scope.pointers[slot]];
      scope.values[slot] = element;
      scope.pointers[slot] = pointer;
      place.failing(scope, test, into);
      scope.values[slot] = value;
      scope.pointers[slot] = outer ?? "";
    },
    visit: (scope, element, pointer) => {
      const outer = [scope.values[slot], scope.pointers[slot]] as const;
      scope.values[slot] = element;
      scope.pointers[slot] = pointer;
      const visits = place.visit(scope);
      scope.values[slot] = outer[0];
      scope.pointers[slot] = outer[1] ?? "";
      return visits;
    },
  };
}

function manyPlace(path: string, list: Read, inner: Inner): Place {
  const { get } = list;
  const every = (scope: Scope, test: Test): Tri => {
    const elements = get(scope) as readonly unknown[] | null | undefined;
    if (elements === null) return true;
    if (elements === undefined) return test(undefined);
    return inner.everyOf(elements, scope, test);
  };
  const failing: Place["failing"] = (scope, test, into) => {
    const elements = get(scope) as readonly unknown[] | null | undefined;
    if (elements === null) return;
    const pointer = list.pointer(scope);
    if (elements === undefined) {
      if (test(undefined) === false) into.push({ value: undefined, pointer, unreadable: list.unreadable(scope) });
      return;
    }
    for (let index = 0; index < elements.length; index++)
      if (inner.fails(scope, elements[index], test))
        inner.failing(scope, elements[index], `${pointer}/${index}`, test, into);
  };
  const visit = (scope: Scope): readonly Visit[] => {
    const elements = get(scope) as readonly unknown[] | null | undefined;
    const pointer = list.pointer(scope);
    if (elements === null) return [];
    if (elements === undefined) return [{ value: undefined, pointer, unreadable: list.unreadable(scope) }];
    return elements.flatMap((element, index) => inner.visit(scope, element, at(pointer, index)));
  };
  return { path, shape: inner.shape, many: true, get, every, failing, visit };
}

/** The rest of a path, read from an element; what is wrong with it is told of the whole path. */
function placeInEach(list: string, name: string, rest: string, names: Names): Place {
  try {
    return compilePlace(name + rest, names);
  } catch (error) {
    if (!(error instanceof NameError)) throw error;
    const { suggestion } = error;
    throw new NameError(
      list + rest,
      suggestion?.startsWith(name) === true ? list + suggestion.slice(name.length) : undefined,
    );
  }
}

/**
 * Resolves a path with optional `[]` into the places it names: `listing.title`, `listing.bullets[]`,
 * `listings[].variants[].gtin`. Throws a `NameError` for a path that does not exist.
 */
export function compilePlace(path: string, names: Names): Place {
  const bracket = path.indexOf("[]");
  if (bracket === -1) return plainPlace(names.read(path));
  const list = names.read(path.slice(0, bracket));
  const rest = path.slice(bracket + 2);
  const of = list.shape.type === "list" ? list.shape.of : undefined;
  if (of === undefined) throw new TypeError(`${path.slice(0, bracket)} is no list`);
  if (rest === "") return manyPlace(path, list, itself(of));
  const elements = names.elements(list);
  const name = list.shape.type === "list" ? (list.shape.element ?? "element") : "element";
  return manyPlace(
    path,
    list,
    within(elements.slot, placeInEach(path.slice(0, bracket + 2), name, rest, elements.names)),
  );
}
