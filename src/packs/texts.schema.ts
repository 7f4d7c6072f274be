import { z } from "zod";

/** `pack.<locale>.json` */
export const packTextsSchema = z.strictObject({
  $schema: z.string().optional(),
  /** What the pack is called. */
  title: z.string().min(1),
  /** What it covers, in plain words. */
  covers: z.array(z.string()).optional(),
  /** What it does not cover. */
  notCovered: z.array(z.string()).optional(),
  /** What a merchant calls the fields that pack.json declares, by the same paths: a short noun phrase each. */
  fields: z.record(z.string(), z.string().min(1)).optional(),
  /** What the codes of these fields are called, by path and code. */
  codes: z.record(z.string(), z.record(z.string(), z.string().min(1))).optional(),
});

/** One rule in `<topic>.<locale>.json` */
export const ruleTextsSchema = z.strictObject({
  /** What is required. Takes the check's parameters, {{max}}, and never repeats a number as a digit. */
  title: z.string().min(1),
  /** What is said when it fails, if the check's own message is not good enough. */
  message: z.string().min(1).optional(),
});
