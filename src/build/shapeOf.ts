import { z } from "zod";
import type { Shape } from "../model/shape.js";

interface Meta {
  is?: "day" | "language" | "money" | "own-fields";
  vocabulary?: string;
  element?: string;
  mayBeNone?: true;
}

const metaOf = (schema: z.core.$ZodType): Meta => (z.globalRegistry.get(schema) ?? {}) as Meta;

function objectShape(schema: z.ZodObject, meta: Meta): Shape {
  const fields = Object.fromEntries(
    Object.entries(schema.shape).map(([name, field]) => [name, shapeOf(field as z.core.$ZodType)]),
  );
  return { type: meta.is === "money" ? "money" : "object", fields };
}

function listShape(schema: z.ZodArray, meta: Meta): Shape {
  const of = shapeOf(schema.element as z.core.$ZodType);
  return meta.element === undefined ? { type: "list", of } : { type: "list", element: meta.element, of };
}

function leafShape(schema: z.core.$ZodType, meta: Meta): Shape {
  if (meta.is === "day" || meta.is === "language") return { type: meta.is };
  if (meta.vocabulary !== undefined) return { type: "code", vocabulary: meta.vocabulary } as Shape;
  if (schema instanceof z.ZodEnum) return { type: "code", values: Object.values(schema.def.entries) as string[] };
  if (schema instanceof z.ZodString) return { type: "text" };
  if (schema instanceof z.ZodBoolean) return { type: "boolean" };
  if (schema instanceof z.ZodNumberFormat) return { type: "integer" };
  if (schema instanceof z.ZodNumber) return { type: "number" };
  throw new Error(`no shape for a ${schema._zod.def.type}`);
}

/** The shape of a dossier schema: what the core needs of it, without zod. */
export function shapeOf(schema: z.core.$ZodType): Shape {
  const meta = metaOf(schema);
  if (schema instanceof z.ZodOptional) return shapeOf(schema.unwrap());
  if (schema instanceof z.ZodUnion) {
    const [field] = schema.options;
    return { ...shapeOf(field as z.core.$ZodType), mayBeNone: true };
  }
  if (meta.is === "own-fields") return { type: "own-fields" };
  if (schema instanceof z.ZodObject) return objectShape(schema, meta);
  if (schema instanceof z.ZodArray) return listShape(schema, meta);
  return leafShape(schema, meta);
}
