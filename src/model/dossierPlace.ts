import type { CodeShape, ListShape, ObjectShape, Shape } from "./shape.js";

/** What a field of an object may stand after. */
export interface BeforeField {
  /** The field that stood there the last time: dossiers are written in the same order over and over. */
  next: DossierPlace | undefined;
}

/** A place of the dossier as it is looked through: all of one form, unlike shapes. */
export interface DossierPlace extends BeforeField, Pick<CodeShape, "vocabulary"> {
  readonly name: string;
  readonly shape: Shape;
  readonly type: Shape["type"];
  readonly values: ReadonlySet<string> | undefined;
  /** Of a list: its elements. */
  readonly of: DossierPlace | undefined;
  /** Made when they are first met. */
  fields: ReadonlyMap<string, DossierPlace> | undefined;
  /** Before the first of its fields. */
  readonly start: BeforeField;
}

export function placeOf(name: string, shape: Shape): DossierPlace {
  const { values, vocabulary, of } = shape as Shape & Partial<CodeShape & ListShape>;
  return {
    name,
    shape,
    type: shape.type,
    values: values && new Set(values),
    vocabulary,
    of: of && placeOf("", of),
    fields: undefined,
    next: undefined,
    start: { next: undefined },
  };
}

/** The fields of an object. */
export function fieldsOf(place: DossierPlace): ReadonlyMap<string, DossierPlace> {
  const { fields } = place.shape as ObjectShape;
  place.fields ??= new Map(Object.keys(fields).map((name) => [name, placeOf(name, fields[name] as Shape)]));
  return place.fields;
}
