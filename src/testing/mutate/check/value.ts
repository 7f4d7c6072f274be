import { z } from "zod";
import { isDay } from "../../../model/day.js";
import type { Json } from "../../../model/json.js";
import { otherText, otherValue } from "../otherValue.js";
import type { MutationWorld } from "../world.js";
import type { CheckMutator } from "./checkMutator.js";
import { type CheckPart, lastOf } from "./checkPart.js";

/** Modes of a check that say how it reads, not what it demands; their neighbours are other kinds of mutants. */
const MODES = new Set(["unit"]);

function otherOf({ value, schema, meta }: CheckPart, { knowledge }: MutationWorld): Json | undefined {
  if (meta?.demand === "code") return otherValue(value, { type: "code", vocabulary: meta.vocabulary }, knowledge);
  if (meta?.demand === "group-or-country")
    return otherValue(value, { type: "code", vocabulary: "countries" }, knowledge);
  if (meta !== undefined) return undefined;
  if (schema instanceof z.ZodEnum)
    return otherValue(value, { type: "code", values: schema.options.map(String) }, knowledge);
  if (typeof value === "boolean") return !value;
  return typeof value === "string" && !isDay(value) ? otherText(value) : undefined;
}

/** A code, a word or a yes that is demanded is another one. */
export const value: CheckMutator = (part, world) => {
  const to = MODES.has(String(lastOf(part))) ? undefined : otherOf(part, world);
  return to === undefined ? [] : [{ kind: "value", at: part.at, to }];
};
