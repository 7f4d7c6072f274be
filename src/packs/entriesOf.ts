import { isObject, type Json } from "../model/json.js";

/** The properties of a JSON object, without the `$schema` that a file may name for editors; none of anything else. */
export const entriesOf = (value: Json | undefined): readonly (readonly [string, Json])[] =>
  isObject(value) ? Object.entries(value as { readonly [key: string]: Json }).filter(([key]) => key !== "$schema") : [];
