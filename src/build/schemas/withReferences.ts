import type { Definitions, Schema } from "./schema.js";

const namesIn = (schema: Schema): readonly string[] =>
  [...JSON.stringify(schema).matchAll(/"\$ref":"#\/definitions\/([^"]+)"/g)].map((match) => match[1] ?? "");

/** The definitions that a schema refers to, and those that they refer to. */
export function withReferences(schema: Schema, definitions: Definitions): Definitions {
  const wanted = new Map<string, Schema>();
  const visit = (one: Schema): void => {
    for (const name of namesIn(one)) {
      if (wanted.has(name)) continue;
      const definition = definitions[name];
      if (definition === undefined) throw new Error(`no definition ${name}`);
      wanted.set(name, definition);
      visit(definition);
    }
  };
  visit(schema);
  return Object.fromEntries(wanted);
}
