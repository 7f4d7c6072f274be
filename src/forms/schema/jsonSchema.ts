import type { Json } from "../../model/json.js";

/** A JSON Schema, as far as dossiers need it. */
export interface JsonSchema {
  readonly [keyword: string]:
    | Json
    | JsonSchema
    | readonly JsonSchema[]
    | { readonly [name: string]: JsonSchema }
    | undefined;
}
