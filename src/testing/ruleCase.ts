import { z } from "zod";
import { isDay } from "../model/day.js";

const targetSchema = z.strictObject({
  marketplace: z.string().optional(),
  market: z.string().regex(/^[A-Z]{2}$/),
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

/** One case of a fixture file `fixtures/rules/<rule id>.json`, which holds a list of them. */
export const ruleCaseSchema = z.strictObject({
  name: z.string().min(1),
  target: targetSchema,
  asOf: z.string().refine(isDay, "a calendar date YYYY-MM-DD"),
  absent: z.literal("none").optional(),
  dossier: z.record(z.string(), z.json()),
  expect: z.strictObject({
    outcome: z.enum(CASE_OUTCOMES),
    /** Where the finding points; for a question, one of the deciding paths. */
    path: z.string().optional(),
    /** The day of an upcoming finding. */
    from: z.string().optional(),
  }),
});

export type RuleCase = z.infer<typeof ruleCaseSchema>;
export type CaseOutcome = (typeof CASE_OUTCOMES)[number];
