import { isAccountOn, SubjectRef } from "../../engine/subjects.js";
import { isObject } from "../../model/json.js";
import { at, type Pointer } from "../../model/pointer.js";
import { SUBJECTS, type SubjectKind } from "../../model/subject.js";
import type { Target } from "../../model/target.js";

/** Main image and another one: rules tell them apart by their position. */
const IMAGINED_IMAGES = [0, 1];

const elementsAt = (kind: SubjectKind, list: readonly unknown[], pointer: Pointer, owner?: SubjectRef): SubjectRef[] =>
  list.map((value, index) => new SubjectRef(kind, value, at(pointer, index), owner));

/** What an account on the target is sure to be. */
const imaginedAccount = ({ marketplace, market }: Target): unknown =>
  marketplace === undefined ? undefined : { marketplace, markets: [market] };

/** The subjects of a kind that stands in the dossier itself; one is imagined where nobody has said whether there are any. */
export function subjectsIn(
  kind: SubjectKind,
  root: Readonly<Record<string, unknown>>,
  target: Target,
): readonly SubjectRef[] {
  const { in: property, single } = SUBJECTS[kind];
  const value = root[property];
  const pointer = `/${property}`;
  if (single === true) return [new SubjectRef(kind, value, pointer)];
  if (value === false) return [];
  if (!Array.isArray(value))
    return [new SubjectRef(kind, kind === "account" ? imaginedAccount(target) : undefined, at(pointer, "-"))];
  const refs = elementsAt(kind, value, pointer);
  return kind === "account" ? refs.filter((ref) => isAccountOn(ref.value, target) !== false) : refs;
}

/** The subjects of a kind that belong to a listing. */
export function partsOf(kind: SubjectKind, listing: SubjectRef): readonly SubjectRef[] {
  const { in: property } = SUBJECTS[kind];
  const value = isObject(listing.value) ? listing.value[property] : undefined;
  const pointer = at(listing.pointer, property);
  if (value === false) return [];
  if (Array.isArray(value)) return elementsAt(kind, value, pointer, listing);
  if (kind === "image")
    return IMAGINED_IMAGES.map((position) => new SubjectRef(kind, undefined, at(pointer, position), listing));
  return [new SubjectRef(kind, undefined, at(pointer, "-"), listing)];
}
