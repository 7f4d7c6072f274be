import { z } from "zod";
import { marked } from "../checks/demand.schema.js";
import { isDay } from "../model/day.js";
import { SUBJECTS, type SubjectKind } from "../model/subject.js";

const DAY = "a calendar date YYYY-MM-DD";
const day = z.string(DAY).refine(isDay, DAY).meta({ is: "day" });
const codes = z.array(z.string().min(1)).min(1);
const marketCodes = z.array(marked(z.string().min(1), { demand: "group-or-country" })).min(1);
const categoryCodes = z.array(marked(z.string().min(1), { demand: "code", vocabulary: "categories" })).min(1);
const id = z.string().regex(/^[a-z0-9][a-z0-9-]*$/, "a kebab-case id");
const ruleId = z.string().regex(/^[a-z0-9-]+(?:\/[a-z0-9-]+)+$/, "an id such as amazon/listing/title-length");
const path = () => marked(z.string(), { demand: "place", types: [], many: false });
const condition = () => marked(z.json(), { demand: "condition" });

export const sourceSchema = z.strictObject({
  /** What the source is called, in its own words. */
  title: z.string().min(1),
  /** Who published it: the authority, the marketplace, the standards body, the site that was read. */
  publisher: z.string().min(1),
  /** Which kind of authority it is. */
  kind: z.enum(["law", "regulator", "marketplace", "standard", "guide"]),
  /** How well it was looked at: primary (the authority's own page was read), secondary (somebody else's account), unchecked. */
  evidence: z.enum(["primary", "secondary", "unchecked"]),
  /** The day on which it was last read, YYYY-MM-DD. */
  checkedOn: day,
  /** Where it can be read. */
  url: z.url().optional(),
});

const allowances = z.record(z.string(), z.string().regex(/\S/, "a reason")).optional();

const sourceReferenceSchema = z.union([
  z.string(),
  z.strictObject({
    /** Key of a source in pack.json or in the file's $sources. */
    ref: z.string(),
    /** The place in it, such as "Art. 4(2)". */
    clause: z.string().optional(),
  }),
]);

const subjectSchema = z.enum(Object.keys(SUBJECTS) as [SubjectKind, ...SubjectKind[]]);
const checkSchema = marked(
  z.record(z.string(), z.json()).refine((spec) => Object.keys(spec).length === 1, "one kind of check"),
  { demand: "check" },
);

const scopeFields = {
  /** Countries, regions (US-CA) or groups (EU) of the buyers that it binds; "any" widens a market pack's own. Default: everywhere the pack binds. */
  markets: marketCodes.optional(),
  /** Categories of goods that it binds. Default: those of the pack. */
  categories: categoryCodes.optional(),
  /** Countries or groups in which the merchant is established. Default: any. */
  sellers: marketCodes.optional(),
  /** Markets that it does not bind after all. */
  exceptMarkets: marketCodes.optional(),
  /** Categories that it does not bind after all. */
  exceptCategories: categoryCodes.optional(),
  /** Countries of sellers that it does not bind after all. */
  exceptSellers: marketCodes.optional(),
};

const periodFields = {
  /** First day on which it holds, YYYY-MM-DD. Default: ever since. */
  from: day.optional(),
  /** First day on which it holds no more: the day after the last. Default: without end. */
  until: day.optional(),
  /** On whose authority: key of a source, or key and clause. */
  source: sourceReferenceSchema.optional(),
};

const rowSchema = z.looseObject({
  /** The values of the table's paths for which the row counts: one or several for each path; "any" for all, "else" for those of no other row. */
  key: z.array(z.union([z.string(), z.array(z.string()).min(1)])).optional(),
  ...periodFields,
});

const tableSchema = z.strictObject({
  /** Paths by which the row is chosen. None: every row is judged. */
  by: z.array(path()).min(1).optional(),
  /** The rows; every further key of a row is a column, used as {"param": "column"}. */
  rows: z.array(rowSchema).min(1),
});

const periodSchema = z.strictObject({
  ...periodFields,
  /** What is checked in this period. Default: the rule's own check. */
  check: checkSchema.optional(),
  /** A further condition in this period, beside the rule's own. */
  when: condition().optional(),
});

const dayOrColumn = z.union([
  day,
  z.strictObject({
    /** A column of the rule's table. */
    param: z.string(),
  }),
]);

export const authoredRuleSchema = z.strictObject({
  /** Ids of the facts that it encodes. */
  facts: z.array(z.string()).optional(),
  /** must (default), or should: advice that never changes a verdict. */
  level: z.enum(["must", "should"]).optional(),
  /** For what it is judged. */
  subject: subjectSchema.optional(),
  ...scopeFields,
  /** Condition under which it binds: JsonLogic over the dossier. */
  when: condition().optional(),
  /** Binds goods by their own date. */
  placed: z
    .strictObject({
      /** Path of the goods' date, such as listing.placedOnMarketOn. */
      by: path(),
      /** Goods of this day or later are bound. */
      from: dayOrColumn,
      /** From this day on, all goods are bound. */
      allFrom: dayOrColumn.optional(),
    })
    .optional(),
  /** Parameters that vary by market, product type or currency. */
  table: tableSchema.optional(),
  /** What is checked. */
  check: checkSchema.optional(),
  ...periodFields,
  /** Versions of the rule one after the other: half-open, without overlap. */
  periods: z.array(periodSchema).min(1).optional(),
  /** What to do where it fails: id of a remedy. */
  remedy: marked(id, { demand: "name", of: "remedies" }).optional(),
  /** One duty that several authorities ask for: it is shown once. */
  matter: marked(id, { demand: "name", of: "matters" }).optional(),
  /** Rules that are off exactly where this one binds; for exceptions only. */
  replaces: z.array(marked(ruleId, { demand: "name", of: "rules" })).optional(),
  /** Variants of one model are one finding. */
  per: z.literal("listing.model").optional(),
  /** For the next author: contested numbers, which source beat which, what is not checked. */
  note: z.string().optional(),
  /** Lints that are allowed here, by their id such as "period-gap", each with the reason. */
  allow: allowances,
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
    z.strictObject({
      type: z.literal("list"),
      /** What its elements are. */
      of: fieldSchema,
      mayBeNone: z.literal(true).optional(),
    }),
  ]),
);

export const packFileSchema = z.strictObject({
  $schema: z.string().optional(),
  /** The name of the pack's folder. */
  id,
  /** Whose rules they are: this decides where they bind if they say nothing else. */
  kind: z.enum(["marketplace", "market", "category", "service", "baseline"]),
  /** Version of the rules, such as 1.0.0. */
  version: z.string().regex(/^\d+\.\d+\.\d+$/, "a version such as 1.0.0"),
  /** Who answers for it. */
  owners: z.array(z.string()).min(1),
  /** Countries or groups that the pack is about; a market pack's rules bind there. */
  markets: z.array(marked(z.string(), { demand: "group-or-country" })).optional(),
  /** The sources on which its rules stand, by a key of your own. */
  sources: z.record(z.string(), sourceSchema).optional(),
  /** Fields of its own below an attributes object, by their full path. */
  fields: z
    .record(
      z.string().regex(/^(?:\w+\.)+attributes(?:\.[A-Za-z]\w*)+$/, "a path below an attributes object"),
      fieldSchema,
    )
    .optional(),
  /** Of a service pack, which has to have it: whom its rules bind, each beside its own condition. */
  binds: condition().optional(),
  /** A category pack's place among the categories. */
  category: z
    .strictObject({
      /** Broader categories that it belongs to. */
      parents: z.array(marked(id, { demand: "code", vocabulary: "categories" })).optional(),
      /** Declared categories among which the members can arise. Default: any. */
      among: categoryCodes.optional(),
      /** Condition under which goods that are declared otherwise belong to it as well. */
      members: condition().optional(),
    })
    .optional(),
});

export type PackFile = z.infer<typeof packFileSchema>;

export const definitionSchema = z.strictObject({
  /** What the condition is about. */
  subject: subjectSchema,
  /** The condition: JsonLogic over the dossier. */
  when: condition(),
  /** On whose authority: key of a source of pack.json, or key and clause. */
  source: sourceReferenceSchema.optional(),
  /** For the next author. */
  note: z.string().optional(),
  /** Lints that are allowed here, by their id such as "period-gap", each with the reason. */
  allow: allowances,
});

export const remedySchema = z.strictObject({
  /** Shortest and longest time that it takes, in days. */
  leadTimeDays: z
    .tuple([z.int().min(0), z.int().min(0)])
    .refine(([least, most]) => least <= most, "the shortest time first")
    .optional(),
  /** Remedies that come first. */
  after: z.array(marked(id, { demand: "name", of: "remedies" })).optional(),
  /** Lints that are allowed here, by their id such as "period-gap", each with the reason. */
  allow: allowances,
});

const durationSchema = z.union([
  z.strictObject({ days: z.int() }),
  z.strictObject({ months: z.int() }),
  z.strictObject({ years: z.int() }),
  z.strictObject({ workingDays: z.int() }),
]);

const validitySchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("never") }),
  z.strictObject({
    kind: z.literal("stated"),
    /** It holds no longer than this, whatever it says. */
    atMost: durationSchema.optional(),
  }),
  z.strictObject({ kind: z.literal("term"), term: durationSchema, from: z.enum(["issuedOn", "validFrom"]).optional() }),
  z.strictObject({
    kind: z.literal("window"),
    opens: z.string().regex(/^\d\d-\d\d$/),
    closes: z.string().regex(/^\d\d-\d\d$/),
    years: z.enum(["every", "even", "odd"]),
  }),
]);

export const vocabularyEntrySchema = z.strictObject({
  /** Its name in English. */
  en: z.string().optional(),
  /** Its name in Chinese. */
  "zh-CN": z.string().optional(),
  /** How long a paper of this type holds: never ends, as stated on it, a term, or a window for renewal. */
  validity: validitySchema.optional(),
  /** Of a category: broader categories that it belongs to. */
  parents: z.array(z.string()).optional(),
  /** Where it is known from. */
  source: z.string().optional(),
  /** For the next author. */
  note: z.string().optional(),
  /** Lints that are allowed here, by their id such as "period-gap", each with the reason. */
  allow: allowances,
});

export const listSchema = z.strictObject({
  /** What its values are: a list of the vocabulary, or text. */
  of: z.string().optional(),
  /** Its values. */
  values: z.array(z.json()).min(1),
  /** Where it is known from. */
  source: z.string().optional(),
  /** For the next author. */
  note: z.string().optional(),
  /** Lints that are allowed here, by their id such as "period-gap", each with the reason. */
  allow: allowances,
});
