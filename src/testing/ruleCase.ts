import { z } from "zod";
import { isDay } from "../model/day.js";
import type { Finding } from "../model/finding.js";
import type { JsonObject } from "../model/json.js";

const DAY = "a calendar date YYYY-MM-DD";
const day = z.string(DAY).refine(isDay, DAY);
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
  /** Whether it decides the verdict (must) or is advice (should). */
  level: z.enum(["must", "should"]).optional(),
  /** The topic file of the rule, such as listing. */
  area: z.string().optional(),
  /** What the finding is about. */
  subject: z
    .strictObject({
      kind: z.string().optional(),
      /** The place of the subject in the dossier, such as /listings/0. */
      pointer: pointer.optional(),
      /** How the merchant knows it: a SKU, a document type. */
      label: z.string().optional(),
      /** Further subjects of the same model with the same outcome. */
      others: z
        .array(
          z.strictObject({
            /** Its place in the dossier. */
            pointer: pointer.optional(),
            /** How the merchant knows it. */
            label: z.string().optional(),
          }),
        )
        .optional(),
    })
    .optional(),
  /** Numbers and words of the rule itself, for its texts. */
  params: params.optional(),
  /** The text to be: its key and the values that go into it. */
  message: z
    .strictObject({
      /** Key of the text. */
      key: z.string().optional(),
      /** The values that go into it. */
      params: params.optional(),
    })
    .optional(),
  /** The causes, in their order: demands that are missed, candidates that come close. */
  reasons: z
    .array(
      z.strictObject({
        /** The place that it is about. */
        path: pointer.optional(),
        /** Key of the text. */
        key: z.string().optional(),
        /** The values that go into it. */
        params: params.optional(),
      }),
    )
    .optional(),
  /** What stands in the dossier. */
  actual: z.json().optional(),
  /** What was expected in its place. */
  expected: z.json().optional(),
  /** Why it is not known, and what would settle it. */
  unknown: z
    .strictObject({
      /** Nobody has said; it cannot be read; the data to judge it by was not loaded; or it is not known whether the rule binds. */
      why: z.enum(["not-provided", "unreadable", "not-loaded", "applicability-unknown"]).optional(),
      /** The places that would settle it. */
      paths: z.array(pointer).optional(),
    })
    .optional(),
  /** What to do about it. */
  remedy: z
    .strictObject({
      /** Its id. */
      id: z.string().optional(),
      /** The values that go into its text. */
      params: params.optional(),
      /** Shortest and longest time, in days. */
      leadTimeDays: z.tuple([z.int(), z.int()]).optional(),
      /** Steps of a JSON Patch that a machine can take. */
      fix: z.array(z.record(z.string(), z.json())).optional(),
    })
    .optional(),
  /** On whose authority: keys of the source, such as evidence or clause. */
  source: params.optional(),
  /** The days between which this version of the rule holds, the last one excluded. */
  period: z
    .strictObject({
      /** The first day. */
      from: day.optional(),
      /** The first day on which it no longer holds. */
      until: day.optional(),
    })
    .optional(),
  /** The duty that several authorities ask for, and who else does. */
  matter: z
    .strictObject({
      /** Its name, such as responsible-person-eu. */
      id: z.string().optional(),
      /** The other rules that ask for it, with their outcomes. */
      also: z.array(params).optional(),
    })
    .optional(),
  /** The waiver that turned a failure into waived. */
  waiver: params.optional(),
} satisfies { readonly [Field in Exclude<keyof Finding, "rule" | "outcome" | "upcoming">]: z.ZodType } & {
  readonly from: z.ZodType;
};

/** One finding of several; compared whole unless it says that it is partial. */
const expectedFindingSchema = z.strictObject({
  /** What it comes to for this subject. */
  outcome: z.enum(["pass", "fail", "unknown", "waived"]),
  /** Only the fields that are given are compared. */
  partial: z.literal(true).optional(),
  ...findingFields,
});

const expectSchema = z
  .strictObject({
    /** What the rule comes to, the worst of all that it was judged for; question: it is not known whether it binds. */
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
  /** A sentence that says what the case shows. */
  name: z.string().min(1),
  /** Where it is to be sold. */
  target: targetSchema,
  /** The day that is asked about, YYYY-MM-DD. */
  asOf: day,
  /** none: optional fields that are missing are read as none, as in a complete export. */
  absent: z.literal("none").optional(),
  /** What is known of the merchant: what the rule reads, and no more. */
  dossier: z.record(z.string(), z.json()),
  /** What has to come of it. */
  expect: expectSchema,
});

export type RuleCase = Omit<z.infer<typeof ruleCaseSchema>, "dossier"> & { readonly dossier: JsonObject };
export type CaseOutcome = (typeof CASE_OUTCOMES)[number];
export type ExpectedFinding = z.infer<typeof expectedFindingSchema>;
