import { z } from "zod";
import type { Shape } from "../model/shape.js";
import type { VocabularyName } from "../model/vocabularyName.js";

/** What a part of a check or of a rule stands for: the loader type-checks checks by it, and tools (lint, JSON Schema, mutation) read it. */
export type DemandMeta =
  | { readonly demand: "place"; readonly types: readonly Shape["type"][]; readonly many: boolean }
  | { readonly demand: "operand"; readonly types: readonly Shape["type"][] }
  | { readonly demand: "code"; readonly vocabulary: VocabularyName }
  | { readonly demand: "group-or-country" }
  | { readonly demand: "pattern" }
  | { readonly demand: "condition" }
  | { readonly demand: "check" }
  /** A name out of an open list, such as the id of a remedy. */
  | { readonly demand: "name"; readonly of: "remedies" | "matters" | "rules" };

/** Says what a schema stands for. */
export const marked = <Schema extends z.ZodType>(schema: Schema, meta: DemandMeta): Schema => schema.meta({ ...meta });

const path = z
  .string()
  .regex(/^[A-Za-z]\w*(?:\[\])?(?:\.[A-Za-z][\w-]*(?:\[\])?)*$/, "a path such as listing.title or listing.bullets[]");

/** A path to a value of one of these types; with `many` also `[]` for every element of a list, and a list of paths. */
export const place = (...types: readonly Shape["type"][]) => {
  const one = marked(path, { demand: "place", types, many: true });
  return z.union([one, z.array(one).min(1)]);
};

/** A plain path to one value. */
export const onePlace = (...types: readonly Shape["type"][]) => marked(path, { demand: "place", types, many: false });

const reference = z.union([z.strictObject({ var: z.string() }), z.strictObject({ list: z.string() })]);

/** A literal, or `{"var": path}`, or `{"list": vocabulary list}`. */
export const operand = <Literal extends z.ZodType>(literal: Literal, ...types: readonly Shape["type"][]) =>
  z.union([literal, marked(reference, { demand: "operand", types })]);

/** A code of a vocabulary list, checked when the pack is loaded. */
export const codeOf = (vocabulary: VocabularyName) => marked(z.string(), { demand: "code", vocabulary });

/** ISO country, region, or vocabulary group such as `"EU"`. */
export const groupOrCountry = () => marked(z.string(), { demand: "group-or-country" });

/** A regular expression of the linear-time subset. */
export const pattern = () => marked(z.string().min(1).max(500), { demand: "pattern" });

/** A JsonLogic condition, type-checked as one. */
export const condition = () => marked(z.json(), { demand: "condition" });

/** A nested check. */
export const check = () => marked(z.record(z.string(), z.json()), { demand: "check" });

/** A length of time in one unit. */
export const duration = z.union([
  z.strictObject({ days: z.int() }),
  z.strictObject({ workingDays: z.int() }),
  z.strictObject({ months: z.int() }),
  z.strictObject({ years: z.int() }),
]);
