import { z } from "zod";
import type { DemandMeta } from "../../../checks/demand.schema.js";
import { CHECK_SCHEMAS } from "../../../checks/schemas.schema.js";
import type { Json, JsonObject } from "../../../model/json.js";
import type { CheckSpec } from "../../../packs/pack.js";
import { partsOf } from "../../../packs/typeCheckSpec.js";
import type { Place } from "../mutant.js";

/** One part of a check's demands, with what its schema says of it. */
export interface CheckPart {
  /** The kind of check that it belongs to. */
  readonly kind: string;
  /** All demands of that check. */
  readonly demands: Json;
  readonly at: Place;
  readonly value: Json;
  readonly schema: z.core.$ZodType;
  /** What it stands for; absent: a plain value, list or group of demands. */
  readonly meta?: DemandMeta;
  /** Whether it may be left out. */
  readonly optional: boolean;
}

/** The kind of a check and its demands. */
function kindOf(spec: CheckSpec): readonly [kind: string, demands: Json] {
  const [[kind, demands] = ["", null]] = Object.entries(spec);
  return [kind, demands];
}

const metaOf = (schema: z.core.$ZodType): DemandMeta | undefined => {
  const meta = z.globalRegistry.get(schema) as DemandMeta | undefined;
  return meta?.demand === undefined ? undefined : meta;
};

/** The schema that says what a value is, below what only says that it is optional or one of several. */
function settled(schema: z.core.$ZodType, value: Json): readonly [z.core.$ZodType, DemandMeta | undefined] {
  const meta = metaOf(schema);
  if (meta !== undefined) return [schema, meta];
  const [only] = partsOf(schema, value);
  return only === undefined || only[2] !== undefined ? [schema, undefined] : settled(only[0], value);
}

type Site = Pick<CheckPart, "kind" | "demands">;

function walk(
  outer: z.core.$ZodType,
  value: Json | undefined,
  at: Place,
  optional: boolean,
  site: Site,
): readonly CheckPart[] {
  if (value === undefined) return [];
  const [schema, meta] = settled(outer, value);
  const part: CheckPart = { ...site, at, value, schema, optional, ...(meta === undefined ? {} : { meta }) };
  if (meta !== undefined) return [part];
  const inner = partsOf(schema, value).flatMap(([below, child, key]) =>
    walk(
      below,
      child as Json | undefined,
      key === undefined ? at : [...at, key as string | number],
      below instanceof z.ZodOptional,
      site,
    ),
  );
  return [part, ...inner];
}

/** Every part of a check's demands, outermost first; what is nested in it (checks, conditions) is a part that is not looked into. */
export function checkParts(spec: CheckSpec, at: Place): readonly CheckPart[] {
  const [kind, demands] = kindOf(spec);
  const schema = Object.hasOwn(CHECK_SCHEMAS, kind) ? CHECK_SCHEMAS[kind] : undefined;
  return schema === undefined ? [] : walk(schema, demands, [...at, kind], false, { kind, demands });
}

/** Whether a check's own demands are such as packs may write; what is nested in it is not looked into. */
export function isValidCheck(spec: CheckSpec): boolean {
  const [kind, demands] = kindOf(spec);
  return Object.hasOwn(CHECK_SCHEMAS, kind) && CHECK_SCHEMAS[kind]?.safeParse(demands).success === true;
}

export const lastOf = ({ at }: CheckPart): string | number => at.at(-1) ?? "";

export const isGroup = (value: Json): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);
