import { z } from "zod";
import type { DemandMeta } from "../../checks/demand.schema.js";
import { isObject, type Json } from "../../model/json.js";
import { ANYTHING, type Definitions, ref, type Schema } from "./schema.js";

interface Meta {
  readonly demand?: DemandMeta["demand"];
  readonly vocabulary?: string;
  readonly of?: string;
  readonly is?: string;
}

const metaOf = (schema: z.core.$ZodType): Meta => (z.globalRegistry.get(schema) ?? {}) as Meta;

/** What stands in the place of a schema that says what it stands for. */
function standIn(schema: z.core.$ZodType): Schema | undefined {
  const { demand, vocabulary = "", of = "", is } = metaOf(schema);
  if (is === "day" || schema instanceof z.ZodISODate) return ref("day");
  if (vocabulary !== "") return ref(`codes.${vocabulary}`);
  if (demand === undefined) return schema instanceof z.ZodNever ? { not: {} } : undefined;
  if (demand === "name") return ref(`names.${of}`);
  if (demand === "group-or-country") return ref("codes.markets");
  return ref(demand);
}

const SAFEST = Number.MAX_SAFE_INTEGER;

/** Keywords that say nothing: limits of whole numbers in general, and what `z.json()` says at length. */
function says(keyword: string, value: Json): boolean {
  return !(keyword === "maximum" && value === SAFEST) && !(keyword === "minimum" && value === -SAFEST);
}

const isAnyJson = (schema: Json | undefined): boolean =>
  isObject(schema) && Array.isArray(schema["anyOf"]) && schema["anyOf"].length === 6;

interface Hoisted {
  readonly [name: string]: Json;
}

const isOne = (value: Json | undefined): value is readonly [Json] => Array.isArray(value) && value.length === 1;

function tidy(value: Json, hoisted: Hoisted, name: string): Json {
  if (Array.isArray(value)) return value.map((element: Json) => tidy(element, hoisted, name));
  if (!isObject(value)) return value;
  const schema = value as Schema;
  const target = typeof schema["$ref"] === "string" ? schema["$ref"].replace("#/definitions/", "") : undefined;
  if (target?.startsWith("__schema") === true)
    return isAnyJson(hoisted[target]) ? ANYTHING : ref(target.replace("__schema", name));
  const { allOf, ...others } = schema;
  if (isOne(allOf)) return tidy({ ...others, ...(allOf[0] as Schema) }, hoisted, name);
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([keyword, inner]) => says(keyword, inner))
      .map(([keyword, inner]) => [keyword, tidy(inner, hoisted, name)]),
  );
}

function convert(schema: z.ZodType): { readonly converted: Json; readonly hoisted: Hoisted } {
  const {
    $schema: _,
    definitions = {},
    ...converted
  } = z.toJSONSchema(schema, {
    target: "draft-7",
    io: "input",
    unrepresentable: "any",
    override: ({ zodSchema, jsonSchema }) => {
      const instead = standIn(zodSchema);
      if (instead === undefined) return;
      for (const keyword of Object.keys(jsonSchema)) delete jsonSchema[keyword];
      Object.assign(jsonSchema, instead);
    },
  });
  return { converted: converted as Json, hoisted: definitions as Hoisted };
}

/**
 * The JSON Schema of a zod schema. What a schema's metadata says it stands for becomes a reference: a code of a vocabulary to
 * `codes.<vocabulary>`, a check to `check`, and so on. Parts that hold themselves become references that begin with `recursive`.
 * Refinements are not in it.
 */
export function fromZod(schema: z.ZodType, recursive = ""): Schema {
  const { converted, hoisted } = convert(schema);
  return tidy(converted, hoisted, recursive) as Schema;
}

/** The parts of a zod schema that hold themselves, by the names under which `fromZod` refers to them. */
export function recursionIn(schema: z.ZodType, recursive: string): Definitions {
  const { hoisted } = convert(schema);
  const own = Object.entries(hoisted).filter(([, definition]) => !isAnyJson(definition));
  return Object.fromEntries(
    own.map(([name, part]) => [name.replace("__schema", recursive), tidy(part, hoisted, recursive) as Schema]),
  );
}
