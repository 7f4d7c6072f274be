import { dossierShape } from "../generated/dossierShape.js";
import { isObjectShape, type Shape } from "../model/shape.js";
import { SUBJECTS, type SubjectKind, type SubjectPlace } from "../model/subject.js";
import type { Pack } from "../packs/pack.js";
import { stringsOf } from "../packs/stringsOf.js";
import { readingsOf } from "./readingsOf.js";

/** Names of fields, and codes that stand in them. */
export interface NamesRead {
  readonly fields: ReadonlySet<string>;
  readonly codes: ReadonlySet<string>;
}

interface Found {
  readonly fields: Set<string>;
  readonly codes: Set<string>;
}

function addBelow(shape: Shape, into: Found): void {
  if (shape.type === "list") addBelow(shape.of, into);
  else if (isObjectShape(shape))
    for (const [name, field] of Object.entries(shape.fields)) {
      into.fields.add(name);
      addBelow(field, into);
    }
  else if (shape.type === "code") for (const code of shape.values ?? []) into.codes.add(code);
}

/** The lists around a subject. */
function around(name: string): readonly string[] {
  const place: SubjectPlace | undefined = Object.hasOwn(SUBJECTS, name) ? SUBJECTS[name as SubjectKind] : undefined;
  if (place === undefined) return [];
  return [place.in, ...(place.owner === undefined ? [] : around(place.owner))];
}

/** A listing as a whole is read to know that it is there. */
const WHOLE: ReadonlySet<string> = new Set(Object.keys(SUBJECTS));

/** What rules read: the fields on the way to it and below it, and the codes that can stand there. */
export function namesRead(packs: readonly Pack[]): NamesRead {
  const found: Found = { fields: new Set(), codes: new Set(stringsOf(packs.map(({ rules }) => rules))) };
  for (const [path, { shape }] of readingsOf(packs)) {
    const names = path.split(".");
    for (const name of names.flatMap((one) => [one, ...around(one)])) found.fields.add(name);
    if (!WHOLE.has(path)) addBelow(shape, found);
  }
  return found;
}

/** All codes that the dossier itself lists. */
export function codesOfDossier(): ReadonlySet<string> {
  const all: Found = { fields: new Set(), codes: new Set() };
  addBelow(dossierShape, all);
  return all.codes;
}
