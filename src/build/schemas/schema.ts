import type { Json } from "../../model/json.js";

/** A JSON Schema of draft-07, the dialect that editors know best, with the keywords that they add to it, such as `enumDescriptions`. */
export type Schema = { readonly [keyword: string]: Json };

/** Schemas by the name under which the others refer to them. */
export type Definitions = { readonly [name: string]: Schema };

export const ref = (name: string): Schema => ({ $ref: `#/definitions/${name}` });

/** What anything is: it constrains nothing. */
export const ANYTHING: Schema = {};

export const anyOf = (...schemas: readonly Schema[]): Schema =>
  schemas.length === 1 && schemas[0] !== undefined ? schemas[0] : { anyOf: schemas };
