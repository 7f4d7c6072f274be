import type { Read } from "../../logic/read.js";
import type { Scope } from "../../logic/scope.js";
import { at, type Pointer } from "../../model/pointer.js";
import type { Tri } from "../../model/tri.js";
import type { CompileContext } from "../check.js";
import { isPersonal } from "../maskPersonal.js";
import type { Visit } from "../place.js";
import type { PaperField } from "../same.schema.js";

type Compare = (value: unknown) => Tri;

/** A value to compare, and where it hangs on what kind of paper it is, that place. */
export interface SameVisit extends Visit {
  readonly typeNotKnown?: Pointer;
}

/** Values that have to be the same as others. */
export interface SameSource {
  readonly personal: boolean;
  /** Kleene's *and*; a value that may not belong here is given to `maybe`. */
  readonly every: (scope: Scope, sure: Compare, maybe: Compare) => Tri;
  readonly visit: (scope: Scope) => readonly SameVisit[];
}

/** Values at a path. */
export function placeSource(path: string, context: CompileContext): readonly SameSource[] {
  return context.places(path).map((place) => ({
    personal: isPersonal(path),
    every: (scope, sure) => place.every(scope, sure),
    visit: place.visit,
  }));
}

/** The papers of a list, each bound to its name while it is looked at. */
function eachPaper<Result>(list: Read, slot: number, scope: Scope, look: () => Result): readonly Result[] {
  const papers = list.get(scope);
  if (!Array.isArray(papers)) return [];
  const outer = [scope.values[slot], scope.pointers[slot]] as const;
  const results = papers.map((paper, index) => {
    scope.values[slot] = paper;
    scope.pointers[slot] = at(list.pointer(scope), index);
    return look();
  });
  scope.values[slot] = outer[0];
  scope.pointers[slot] = outer[1] ?? "";
  return results;
}

const LISTS: { readonly [kind: string]: string } = {
  document: "documents",
  certificate: "certificates",
  registration: "registrations",
  role: "roles",
};

/** Where the papers are, and what of each is read. */
interface Papers {
  readonly list: Read;
  readonly slot: number;
  readonly type: Read;
  readonly value: Read;
  readonly types: ReadonlySet<unknown>;
}

function papersOf(paper: PaperField, context: CompileContext): Papers {
  const [kind = "", demands] = Object.entries(paper)[0] ?? [];
  const { field, ...filter } = demands as {
    readonly field: string;
    readonly [filter: string]: string | readonly string[];
  };
  const [[filterName = "", wanted = []] = []] = Object.entries(filter);
  const list = context.read(LISTS[kind] ?? kind);
  const { slot, names } = context.names.elements(list);
  return {
    list,
    slot,
    type: names.read(`${kind}.${filterName}`),
    value: names.read(`${kind}.${field}`),
    types: new Set<unknown>([wanted].flat()),
  };
}

function everyPaper({ list, slot, type, value, types }: Papers): SameSource["every"] {
  return (scope, sure, maybe) => {
    const papers = list.get(scope);
    if (!Array.isArray(papers)) return;
    const outer = scope.values[slot];
    let outcome: Tri = true;
    for (let index = 0; index < papers.length && outcome !== false; index++) {
      scope.values[slot] = papers[index];
      const of = type.get(scope);
      const result: Tri = of === undefined ? maybe(value.get(scope)) : !types.has(of) || sure(value.get(scope));
      if (result !== true) outcome = result;
    }
    scope.values[slot] = outer;
    return outcome;
  };
}

function look({ type, value, types }: Papers, scope: Scope): readonly SameVisit[] {
  const of = type.get(scope);
  if (of !== undefined && !types.has(of)) return [];
  const visit = { value: value.get(scope), pointer: value.pointer(scope), unreadable: value.unreadable(scope) };
  return [of === undefined ? { ...visit, typeNotKnown: type.pointer(scope) } : visit];
}

/** A field of all papers of some types. */
export function paperSource(paper: PaperField, context: CompileContext): SameSource {
  const papers = papersOf(paper, context);
  const { list, slot, value } = papers;
  const visit = (scope: Scope): readonly SameVisit[] =>
    Array.isArray(list.get(scope))
      ? eachPaper(list, slot, scope, () => look(papers, scope)).flat()
      : [{ value: undefined, pointer: list.pointer(scope), unreadable: list.unreadable(scope) }];
  return { personal: isPersonal(value.path), every: everyPaper(papers), visit };
}
