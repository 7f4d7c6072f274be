import { z } from "zod";
import { isDay } from "../model/day.js";
import type { Finding } from "../model/finding.js";
import type { JsonObject } from "../model/json.js";

const day = z.string().refine(isDay, "a calendar date YYYY-MM-DD");
const pointer = z.string().regex(/^(?:\/.*)?$/, "a JSON Pointer such as /listings/0/title");
const params = z.record(z.string(), z.json());

const targetSchema = z.strictObject({
  marketplace: z.string().optional(),
  market: z.string().regex(/^[A-Z]{2}$/, "the two letters of a country, such as DE"),
  region: z.string().optional(),
  mode: z
    .strictObject({ fulfilment: z.string().optional(), shop: z.string().optional(), import: z.string().optional() })
    .optional(),
});

/** What a rule can come to for a case; `question`: it is not known whether it binds. */
const CASE_OUTCOMES = [
  "pass",
  "fail",
  "unknown",
  "waived",
  "question",
  "not-binding",
  "upcoming-fail",
  "upcoming-unknown",
] as const;

/** Outcomes of which there is no finding. */
const WITHOUT_FINDING: readonly string[] = ["question", "not-binding"];

/** The fields of a finding, as much of each as the fixture wants to say. */
const findingFields = {
  /** Where the finding points; for a question, one of the deciding paths. */
  path: pointer.optional(),
  /** The day of an upcoming finding. */
  from: day.optional(),
  level: z.enum(["must", "should"]).optional(),
  area: z.string().optional(),
  subject: z
    .strictObject({
      kind: z.string().optional(),
      pointer: pointer.optional(),
      label: z.string().optional(),
      others: z.array(z.strictObject({ pointer: pointer.optional(), label: z.string().optional() })).optional(),
    })
    .optional(),
  params: params.optional(),
  message: z.strictObject({ key: z.string().optional(), params: params.optional() }).optional(),
  reasons: z
    .array(z.strictObject({ path: pointer.optional(), key: z.string().optional(), params: params.optional() }))
    .optional(),
  actual: z.json().optional(),
  expected: z.json().optional(),
  unknown: z
    .strictObject({
      why: z.enum(["not-provided", "unreadable", "applicability-unknown"]).optional(),
      paths: z.array(pointer).optional(),
    })
    .optional(),
  remedy: z
    .strictObject({
      id: z.string().optional(),
      params: params.optional(),
      leadTimeDays: z.tuple([z.int(), z.int()]).optional(),
      fix: z.array(z.record(z.string(), z.json())).optional(),
    })
    .optional(),
  source: params.optional(),
  period: z.strictObject({ from: day.optional(), until: day.optional() }).optional(),
  matter: z.strictObject({ id: z.string().optional(), also: z.array(params).optional() }).optional(),
  waiver: params.optional(),
} satisfies { readonly [Field in Exclude<keyof Finding, "rule" | "outcome" | "upcoming">]: z.ZodType } & {
  readonly from: z.ZodType;
};

/** One finding of several; compared whole unless it says that it is partial. */
const expectedFindingSchema = z.strictObject({
  outcome: z.enum(["pass", "fail", "unknown", "waived"]),
  partial: z.literal(true).optional(),
  ...findingFields,
});

const expectSchema = z
  .strictObject({
    outcome: z.enum(CASE_OUTCOMES),
    ...findingFields,
    /** For a question, all deciding paths. */
    paths: z.array(pointer).min(1).optional(),
    /** Every finding of the rule, in the order of the report. */
    findings: z.array(expectedFindingSchema).optional(),
  })
  .refine(({ outcome, paths }) => paths === undefined || outcome === "question", "paths only of a question")
  .refine(
    ({ outcome, path: _path, paths: _paths, findings: _findings, ...fields }) =>
      !WITHOUT_FINDING.includes(outcome) || Object.keys(fields).length === 0,
    "no fields of a finding where there is none",
  )
  .refine(({ outcome, path }) => path === undefined || outcome !== "not-binding", "no path where nothing is found");

/** One case of a fixture file `fixtures/rules/<rule id>.json`, which holds a list of them. */
export const ruleCaseSchema = z.strictObject({
  name: z.string().min(1),
  target: targetSchema,
  asOf: day,
  absent: z.literal("none").optional(),
  dossier: z.record(z.string(), z.json()),
  expect: expectSchema,
});

export type RuleCase = Omit<z.infer<typeof ruleCaseSchema>, "dossier"> & { readonly dossier: JsonObject };
export type CaseOutcome = (typeof CASE_OUTCOMES)[number];
export type ExpectedFinding = z.infer<typeof expectedFindingSchema>;
