import { z } from "zod";
import type { CheckStep } from "../model/identifierKind.js";

const text = z.string().min(1);
const part = { from: z.int().optional(), to: z.int().optional() };
const weight = z.union([z.number(), text]);

const weightedStep: z.ZodType = z.lazy(() =>
  z.strictObject({
    ...part,
    weights: z.array(weight).min(1),
    modulus: z.int().min(2),
    digits: text.optional(),
    at: z.int().min(0).optional(),
    rest: z.array(z.int().min(0)).min(1).optional(),
    alphabet: text.optional(),
    next: weightedStep.optional(),
  }),
);

const modulus = z.union([z.literal(10), z.literal(36)]);

const step: z.ZodType<CheckStep> = z.lazy(() =>
  z.union([
    weightedStep as z.ZodType<CheckStep>,
    z.strictObject({ ...part, luhn: modulus }) as z.ZodType<CheckStep>,
    z.strictObject({ ...part, hybrid: modulus }) as z.ZodType<CheckStep>,
    z.strictObject({ ...part, verhoeff: z.literal(true) }) as z.ZodType<CheckStep>,
    z.strictObject({
      ...part,
      mod97: z.int().min(0).max(96),
      rotate: z.int().min(1).optional(),
    }) as z.ZodType<CheckStep>,
    z.strictObject({ ...part, day: z.enum(["YYYYMMDD", "YYMMDD", "DDMMYY"]) }) as z.ZodType<CheckStep>,
    z.strictObject({ ...part, listed: text }) as z.ZodType<CheckStep>,
    z.strictObject({ any: z.array(z.union([step, z.array(step).min(1)])).min(2) }) as z.ZodType<CheckStep>,
  ]),
);

const formFields = {
  pattern: z.string().regex(/^\^.*\$$/, "a pattern from ^ to $"),
  check: z.array(step).min(1).optional(),
  personal: z.literal(true).optional(),
};

const formSchema = z.strictObject(formFields);

/** One kind in `vocabulary/identifiers.json`. One form may be written flat. */
export const identifierKindSchema = z
  .strictObject({
    en: text,
    "zh-CN": text,
    pattern: formFields.pattern.optional(),
    check: formFields.check,
    forms: z.array(formSchema).min(1).optional(),
    members: z.array(text).min(2).optional(),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/, "a country code or EU")
      .optional(),
    case: z.enum(["lower", "keep"]).optional(),
    drop: z.string().optional(),
    labels: z.array(text).min(1).optional(),
    replace: z
      .array(z.tuple([text, z.string()]))
      .min(1)
      .optional(),
    prefix: text.optional(),
    level: z.enum(["hard", "warn"]).optional(),
    personal: z.literal(true).optional(),
    example: text,
    source: text,
    note: text.optional(),
  })
  .refine(
    ({ pattern, forms, members }) => [pattern, forms, members].filter((one) => one !== undefined).length === 1,
    "a pattern, or forms, or members",
  );

/** One list in `vocabulary/codeLists.json`: heads with their tails, or all codes where they are not split. */
export const codeListSchema = z.strictObject({
  split: z.tuple([z.int().min(0), z.int().min(1)]),
  codes: z.record(z.string(), z.string()),
  source: text,
  note: text.optional(),
});
