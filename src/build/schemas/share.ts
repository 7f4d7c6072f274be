import { isObject, type Json } from "../../model/json.js";
import { type Definitions, ref, type Schema } from "./schema.js";

/** Shorter ones are not worth a reference. */
const WORTH = 90;

/** Keywords below which no schemas stand. */
const DATA = new Set(["enum", "enumDescriptions", "const", "required", "default", "examples", "defaultSnippets"]);

/** Keywords whose value holds schemas by names of its own. */
const NAMED = new Set(["properties", "patternProperties", "definitions"]);

type Visit = (schema: Schema) => Schema;

function inside(keyword: string, value: Json, visit: Visit): Json {
  if (DATA.has(keyword)) return value;
  if (Array.isArray(value))
    return value.map((element: Json) => (isObject(element) ? visit(element as Schema) : element));
  if (!isObject(value)) return value;
  if (!NAMED.has(keyword)) return visit(value as Schema);
  return Object.fromEntries(Object.entries(value).map(([name, schema]) => [name, visit(schema as Schema)]));
}

const mapped = (schema: Schema, visit: Visit): Schema =>
  Object.fromEntries(Object.entries(schema).map(([keyword, value]) => [keyword, inside(keyword, value, visit)]));

function countRepeated(definitions: Definitions): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const count: Visit = (schema) => {
    const text = JSON.stringify(schema);
    const before = counts.get(text) ?? 0;
    counts.set(text, before + 1);
    if (before === 0) mapped(schema, count);
    return schema;
  };
  for (const schema of Object.values(definitions)) mapped(schema, count);
  return counts;
}

/** Gives schemas that stand several times a definition of their own; says the same in less. */
export function share(definitions: Definitions): Definitions {
  const counts = countRepeated(definitions);
  const names = new Map<string, string>();
  const shared: { [name: string]: Schema } = {};
  const visit: Visit = (schema) => {
    const text = JSON.stringify(schema);
    if (text.length < WORTH || (counts.get(text) ?? 0) < 2) return mapped(schema, visit);
    const known = names.get(text);
    if (known !== undefined) return ref(known);
    const name = `shared.${names.size + 1}`;
    names.set(text, name);
    shared[name] = mapped(schema, visit);
    return ref(name);
  };
  const own = Object.entries(definitions).map(([name, schema]) => [name, mapped(schema, visit)] as const);
  return { ...Object.fromEntries(own), ...shared };
}
