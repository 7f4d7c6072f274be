import type { VocabularyName } from "./vocabularyName.js";

/** What a value at one place of a dossier is. The core reads the dossier through shapes, so that a value of another type counts as not known. */
export type Shape = LeafShape | CodeShape | ListShape | ObjectShape | OwnFieldsShape;

interface MayBeNone {
  /** A merchant may simply not have it: `false` says so. */
  readonly mayBeNone?: true;
}

interface LeafShape extends MayBeNone {
  readonly type: "text" | "number" | "integer" | "boolean" | "day" | "language";
}

/** A text out of a closed list: `values` where it is short and fixed, else a vocabulary list by name. */
export interface CodeShape extends MayBeNone {
  readonly type: "code";
  readonly values?: readonly string[];
  readonly vocabulary?: VocabularyName;
}

export interface ListShape extends MayBeNone {
  readonly type: "list";
  /** The name that quantifiers and subjects give to one element; plain lists have none. */
  readonly element?: string;
  readonly of: Shape;
}

export interface ObjectShape extends MayBeNone {
  readonly type: "object" | "money";
  readonly fields: { readonly [name: string]: Shape };
}

/** An open object that packs fill with declared fields. */
interface OwnFieldsShape extends MayBeNone {
  readonly type: "own-fields";
}

export const isObjectShape = (shape: Shape): shape is ObjectShape => shape.type === "object" || shape.type === "money";
