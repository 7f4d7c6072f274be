import { isObject, type Json } from "../../model/json.js";
import type { Schema } from "./schema.js";

/** What is known of a property: by its name and that of the property around it. */
export type Describe = (name: string, around: string) => string | undefined;

function property(schema: Schema, name: string, around: string, describe: Describe): Schema {
  const inner = describeProperties(schema, describe, name);
  const description = typeof schema["description"] === "string" ? undefined : describe(name, around);
  return description === undefined ? inner : { description, ...inner };
}

/** Puts a description on every property of a schema, however deep, for editors to show. */
export function describeProperties(schema: Schema, describe: Describe, around = ""): Schema {
  const visit = (value: Json): Json => {
    if (Array.isArray(value)) return value.map(visit);
    return isObject(value) ? describeProperties(value as Schema, describe, around) : value;
  };
  return Object.fromEntries(
    Object.entries(schema).map(([keyword, value]) => {
      if (keyword !== "properties" || !isObject(value)) return [keyword, visit(value)];
      const properties = Object.entries(value as { readonly [name: string]: Schema });
      return [
        keyword,
        Object.fromEntries(properties.map(([name, inner]) => [name, property(inner, name, around, describe)])),
      ];
    }),
  );
}
