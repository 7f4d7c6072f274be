import { isObject, type Json } from "../model/json.js";

/** The properties of a JSON object; none of anything else. */
export const entriesOf = (value: Json | undefined): readonly (readonly [string, Json])[] =>
  isObject(value) ? Object.entries(value as { readonly [key: string]: Json }) : [];
