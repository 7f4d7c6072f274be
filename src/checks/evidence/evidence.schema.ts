import { z } from "zod";
import { dossierShape } from "../../generated/dossierShape.js";
import { isObjectShape, type ListShape, type ObjectShape, type Shape } from "../../model/shape.js";
import type { VocabularyName } from "../../model/vocabularyName.js";
import type { EvidenceList } from "../../packs/pack.js";
import { codeOf, duration, groupOrCountry, onePlace, operand, pattern } from "../demand.schema.js";
import { EVIDENCE } from "./evidenceList.js";

const TEXTS = ["text", "code", "language"] as const;

/** A literal of a leaf's type. */
function literal(shape: Shape): z.ZodType {
  switch (shape.type) {
    case "number":
    case "integer":
      return z.number();
    case "boolean":
      return z.boolean();
    case "day":
      return z.iso.date();
    case "code":
      if (shape.values !== undefined) return z.enum(shape.values as [string, ...string[]]);
      return shape.vocabulary === "countries" ? groupOrCountry() : codeOf(shape.vocabulary as VocabularyName);
    default:
      return z.string().min(1);
  }
}

const typesFor = ({ type }: Shape): readonly Shape["type"][] =>
  type === "text" || type === "code" || type === "language" ? TEXTS : [type];

const orMore = <Item extends z.ZodType>(item: Item) => z.union([item, z.array(item).min(1)]);

const isOrdered = ({ type }: Shape): boolean => type === "number" || type === "integer" || type === "day";

const isText = ({ type }: Shape): boolean => type === "text";

const startsWith = orMore(z.string().min(1));

/** Keys that limit numbers and days. */
const limits = (value: z.ZodType) => ({
  /** At least this; included. */
  min: value.optional(),
  /** At most this; included. */
  max: value.optional(),
});

/** Keys that speak of texts. */
const textKeys = () => ({
  /** A regular expression that is found in the text. */
  pattern: pattern().optional(),
  /** Any of these beginnings. */
  startsWith: startsWith.optional(),
  /** A kind of identifier with its check digits. */
  identifier: codeOf("identifiers").optional(),
  /** The text stands at one of these places too. */
  same: orMore(onePlace(...TEXTS)).optional(),
  /** How `same` compares; normalised: without case, white space and punctuation. */
  mode: z.enum(["exact", "normalised"]).optional(),
});

const inOrder = ({ min, max }: { min?: unknown; max?: unknown }): boolean =>
  typeof min !== typeof max || typeof min === "object" || min === undefined || (min as number) <= (max as number);

/** What can be demanded of a leaf, or of the elements of a list of leaves. */
function leafDemand(shape: Shape): z.ZodType {
  const leaf = shape.type === "list" ? shape.of : shape;
  const value = operand(
    shape.mayBeNone === true ? z.union([literal(leaf), z.literal(false)]) : literal(leaf),
    ...typesFor(leaf),
    "list",
  );
  const item = isText(leaf)
    ? z.union([value, z.strictObject({ startsWith }), z.strictObject({ pattern: pattern() })])
    : value;
  const keys = {
    /** It is said, whatever it is. */
    present: z.literal(true).optional(),
    /** Any of these. */
    anyOf: z.array(item).min(1).optional(),
    /** Any of these; a vocabulary group such as "EU" is any of its members. */
    in: orMore(value).optional(),
    /** All of these, each by some element of the list. */
    allOf: z.array(item).min(1).optional(),
    /** None of these. */
    not: orMore(item).optional(),
    ...(isText(leaf) ? textKeys() : {}),
    ...(isOrdered(leaf) && shape.type !== "list" ? limits(operand(literal(leaf), ...typesFor(leaf))) : {}),
  };
  const whole = z
    .strictObject(keys)
    .refine((demand) => Object.keys(demand).length > 0, "a demand")
    .refine(inOrder, "min up to max")
    .refine((demand) => !("mode" in demand) || "same" in demand, "mode together with same");
  return z.union([value, z.array(item).min(1), whole]);
}

const amount = operand(z.number(), "number").optional();

/** What can be demanded of an object: fields by their names, of money also the amount itself, or that it is there. */
function objectDemand(shape: ObjectShape): z.ZodType {
  const fields = { ...fieldsOf(shape), ...(shape.type === "money" ? { min: amount, max: amount } : {}) };
  const whole = z
    .strictObject(fields)
    .refine((demand) => Object.keys(demand).length > 0, "a demand")
    .refine(inOrder, "min up to max");
  return z.union([whole, z.strictObject({ present: z.literal(true) })]);
}

const fieldsOf = ({ fields }: ObjectShape): z.core.$ZodLooseShape =>
  Object.fromEntries(Object.entries(fields).map(([name, shape]) => [name, demandOn(shape).optional()]));

/** The demands that a place in the dossier can be put to, derived from its shape. */
export function demandOn(shape: Shape): z.ZodType {
  if (isObjectShape(shape)) return objectDemand(shape);
  return leafDemand(shape);
}

const covers = z.union([
  /** The listing's SKU or model. */
  z.literal("listing"),
  /** This consignment. */
  z.literal("shipment"),
  /** All of these keys. */
  z.array(z.enum(["sku", "model", "brand", "equipmentType", "category", "shipment"])).min(1),
]);

const months = z.int().min(1);

/** A duration that lies ahead. */
const span = duration.refine(
  (length) => Object.values(length).every((amount) => amount >= 0),
  "a duration that is not negative",
);

const shared = {
  /** Judges the subject itself, which is of this kind, instead of searching. */
  this: z.literal(true).optional(),
  /** How many have to meet the demands; default one. */
  count: z.strictObject({ min: z.int().min(1) }).optional(),
  /** Since it was issued, valid or appointed. */
  age: z.strictObject({ max: span }).optional(),
  /** Validity that is left, at least. */
  left: z.strictObject({ min: span }).optional(),
  /** The day on which it has to be in date; default the day for which the question is asked. */
  validOn: operand(z.iso.date(), "day").optional(),
  /** What it has to be good for. */
  covers: covers.optional(),
};

const translationKind = z.enum(["notarised", "certified", "plain"]);

const documentsOnly = {
  /** Months that a statement spans; its last day lies at most `endsWithin` (default 45 days) before the day that is judged. */
  coversMonths: z.union([months, z.strictObject({ min: months, endsWithin: span.optional() })]).optional(),
  /** A translation at least so good. */
  translation: z
    .union([
      translationKind,
      z.strictObject({ kind: translationKind.optional(), language: orMore(z.string().min(1)).optional() }),
    ])
    .optional(),
};

const VOCABULARIES: { readonly [List in EvidenceList]: VocabularyName } = {
  documents: "documentTypes",
  certificates: "certificateSchemes",
  registrations: "registrationSchemes",
  roles: "roleTypes",
};

const elementShape = (list: EvidenceList): ObjectShape => (dossierShape.fields[list] as ListShape).of as ObjectShape;

/** A code or a whole vocabulary list; what is asked for is settled when the rule is compiled. */
const wantedType = (vocabulary: VocabularyName) =>
  orMore(
    operand(codeOf(vocabulary), "code", "list").refine(
      (item) => typeof item === "string" || !("var" in item),
      "a code or a list",
    ),
  );

const sharesStandards = (standards: unknown): boolean =>
  typeof standards === "object" && standards !== null && "allOf" in standards;

/** Rules that hold between the demands of one check. */
function consistent(key: string, demands: { readonly [name: string]: unknown }): string | undefined {
  if (demands["this"] !== true && demands[key] === undefined) return `${key}, or this`;
  if (demands["count"] === undefined) return undefined;
  if (demands["this"] === true) return "either this or count";
  return sharesStandards(demands["standards"]) ? "either count or standards.allOf" : undefined;
}

/** The schema of one kind of evidence: its type or scheme, the shared demands, and every field of its elements by name. */
export function evidenceSchema(list: EvidenceList) {
  const { key } = EVIDENCE[list];
  const only = list === "documents" ? documentsOnly : {};
  return z
    .strictObject({
      ...fieldsOf(elementShape(list)),
      [key]: wantedType(VOCABULARIES[list]).optional(),
      ...shared,
      ...only,
    })
    .superRefine((demands, context) => {
      const message = consistent(key, demands);
      if (message !== undefined) context.addIssue({ code: "custom", message });
    });
}
