import type { RecordedRead } from "../../../logic/recordReads.js";
import type { Scope } from "../../../logic/scope.js";
import { SUBJECTS, type SubjectKind } from "../../../model/subject.js";

/** Stands in a pattern for the place in its list of the subject in sight, or of what that belongs to. */
export const OWN = "+";
/** Stands in a pattern for any place in a list. */
export const ANY = "*";

/** Nothing that an edit could touch stands there. */
const NOWHERE = "/asOf";

function patternOfSubject(kind: SubjectKind): string {
  const { owner, in: list } = SUBJECTS[kind];
  return `${owner === undefined ? "" : patternOfSubject(owner)}/${list}/${OWN}`;
}

/** Where what rules read stands, whichever subject they are evaluated for, such as `/listings/+/title`. */
export class Patterns {
  private readonly scope: Scope = { values: [], pointers: [], papers: undefined };
  private readonly known = new Map<string, string>();

  constructor(slots: ReadonlyMap<string, number>) {
    const { pointers } = this.scope;
    for (const [name, slot] of slots)
      pointers[slot] = Object.hasOwn(SUBJECTS, name) ? patternOfSubject(name as SubjectKind) : NOWHERE;
    pointers[slots.get("dossier") ?? 0] = "";
  }

  of(recorded: RecordedRead): string {
    const { read, within } = recorded;
    const key = `${within.map(({ list }) => list?.path ?? "").join(">")}>${read.path}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const made = read.path === "image.position" ? NOWHERE : this.find(recorded);
    this.known.set(key, made);
    return made;
  }

  private find({ read, within }: RecordedRead): string {
    const { pointers } = this.scope;
    const outer = pointers.slice();
    for (const { slot, list } of within)
      pointers[slot] = list === undefined ? NOWHERE : `${list.pointer(this.scope)}/${ANY}`;
    const found = read.pointer(this.scope);
    for (const { slot } of within) pointers[slot] = outer[slot] ?? NOWHERE;
    return found;
  }
}
