import { z } from "zod";
import { isDay } from "../model/day.js";
import { SUBJECTS, type SubjectKind } from "../model/subject.js";

const day = z.string().refine(isDay, "a calendar date YYYY-MM-DD");
const codes = z.array(z.string().min(1)).min(1);
const id = z.string().regex(/^[a-z0-9][a-z0-9-]*$/, "a kebab-case id");
const ruleId = z.string().regex(/^[a-z0-9-]+(?:\/[a-z0-9-]+)+$/, "an id such as amazon/listing/title-length");

export const sourceSchema = z.strictObject({
  title: z.string().min(1),
  publisher: z.string().min(1),
  kind: z.enum(["law", "regulator", "marketplace", "standard", "guide"]),
  evidence: z.enum(["primary", "secondary", "unchecked"]),
  checkedOn: day,
  url: z.url().optional(),
});

const sourceReferenceSchema = z.union([z.string(), z.strictObject({ ref: z.string(), clause: z.string().optional() })]);

const subjectSchema = z.enum(Object.keys(SUBJECTS) as [SubjectKind, ...SubjectKind[]]);
const checkSchema = z
  .record(z.string(), z.json())
  .refine((spec) => Object.keys(spec).length === 1, "one kind of check");

const scopeFields = {
  markets: codes.optional(),
  categories: codes.optional(),
  sellers: codes.optional(),
  exceptMarkets: codes.optional(),
  exceptCategories: codes.optional(),
  exceptSellers: codes.optional(),
};

const periodFields = {
  from: day.optional(),
  until: day.optional(),
  source: sourceReferenceSchema.optional(),
};

const rowSchema = z.looseObject({
  key: z.array(z.union([z.string(), z.array(z.string()).min(1)])).optional(),
  ...periodFields,
});

const tableSchema = z.strictObject({
  by: z.array(z.string()).min(1).optional(),
  rows: z.array(rowSchema).min(1),
});

const periodSchema = z.strictObject({
  ...periodFields,
  check: checkSchema.optional(),
  when: z.json().optional(),
});

export const authoredRuleSchema = z.strictObject({
  facts: z.array(z.string()).optional(),
  level: z.enum(["must", "should"]).optional(),
  subject: subjectSchema.optional(),
  ...scopeFields,
  when: z.json().optional(),
  placed: z
    .strictObject({
      by: z.string(),
      from: z.union([day, z.strictObject({ param: z.string() })]),
      allFrom: z.union([day, z.strictObject({ param: z.string() })]).optional(),
    })
    .optional(),
  table: tableSchema.optional(),
  check: checkSchema.optional(),
  ...periodFields,
  periods: z.array(periodSchema).min(1).optional(),
  remedy: id.optional(),
  matter: id.optional(),
  replaces: z.array(ruleId).optional(),
  per: z.literal("listing.model").optional(),
  note: z.string().optional(),
});

export type AuthoredRule = z.infer<typeof authoredRuleSchema>;
export type AuthoredPeriod = z.infer<typeof periodSchema>;
export type AuthoredTable = z.infer<typeof tableSchema>;

export const defaultsSchema = authoredRuleSchema.pick({
  level: true,
  subject: true,
  markets: true,
  categories: true,
  sellers: true,
  exceptMarkets: true,
  exceptCategories: true,
  exceptSellers: true,
  when: true,
  source: true,
  per: true,
  remedy: true,
  matter: true,
});

const fieldSchema: z.ZodType = z.lazy(() =>
  z.union([
    z.strictObject({
      type: z.enum(["text", "number", "integer", "boolean", "day", "language"]),
      mayBeNone: z.literal(true).optional(),
    }),
    z.strictObject({ type: z.literal("code"), values: codes, mayBeNone: z.literal(true).optional() }),
    z.strictObject({ type: z.literal("list"), of: fieldSchema, mayBeNone: z.literal(true).optional() }),
  ]),
);

export const packFileSchema = z.strictObject({
  $schema: z.string().optional(),
  id,
  kind: z.enum(["marketplace", "market", "category", "service", "baseline"]),
  version: z.string().regex(/^\d+\.\d+\.\d+$/, "a version such as 1.0.0"),
  owners: z.array(z.string()).min(1),
  markets: z.array(z.string()).optional(),
  sources: z.record(z.string(), sourceSchema).optional(),
  fields: z
    .record(
      z.string().regex(/^(?:\w+\.)+attributes(?:\.[A-Za-z]\w*)+$/, "a path below an attributes object"),
      fieldSchema,
    )
    .optional(),
  /** A service pack's own condition, which holds for each of its rules. */
  binds: z.json().optional(),
  category: z
    .strictObject({ parents: z.array(id).optional(), among: codes.optional(), members: z.json().optional() })
    .optional(),
});

export type PackFile = z.infer<typeof packFileSchema>;

export const definitionSchema = z.strictObject({
  subject: subjectSchema,
  when: z.json(),
  source: sourceReferenceSchema.optional(),
  note: z.string().optional(),
});

export const remedySchema = z.strictObject({
  leadTimeDays: z
    .tuple([z.int().min(0), z.int().min(0)])
    .refine(([least, most]) => least <= most, "the shortest time first")
    .optional(),
  after: z.array(id).optional(),
});

const durationSchema = z.union([
  z.strictObject({ days: z.int() }),
  z.strictObject({ months: z.int() }),
  z.strictObject({ years: z.int() }),
  z.strictObject({ workingDays: z.int() }),
]);

const validitySchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("never") }),
  z.strictObject({ kind: z.literal("stated"), atMost: durationSchema.optional() }),
  z.strictObject({ kind: z.literal("term"), term: durationSchema, from: z.enum(["issuedOn", "validFrom"]).optional() }),
  z.strictObject({
    kind: z.literal("window"),
    opens: z.string().regex(/^\d\d-\d\d$/),
    closes: z.string().regex(/^\d\d-\d\d$/),
    years: z.enum(["every", "even", "odd"]),
  }),
]);

export const vocabularyEntrySchema = z.strictObject({
  en: z.string().optional(),
  "zh-CN": z.string().optional(),
  validity: validitySchema.optional(),
  parents: z.array(z.string()).optional(),
  source: z.string().optional(),
  note: z.string().optional(),
});

export const listSchema = z.strictObject({
  of: z.string().optional(),
  values: z.array(z.json()).min(1),
  source: z.string().optional(),
  note: z.string().optional(),
});
