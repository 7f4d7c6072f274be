import { z } from "zod";
import { codeOf, operand } from "./demand.schema.js";

const element = operand(codeOf("labelElements"), "code", "text", "language");

const elements = z.array(element).min(1);

const language = operand(
  z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/, "a language tag such as de or zh-Hans"),
  "language",
  "text",
  "list",
);

const languages = z.union([language, z.array(language).min(1)]);

/** `{"label": {"shows": ["safety-information"], "on": ["product", "packaging"], "in": {"allOf": ["fi", "sv"]}}}` */
export const labelSchema = z.strictObject({
  /** All of these are shown; one of them may be any of several. */
  shows: z.union([
    z.array(z.union([element, z.strictObject({ anyOf: elements })])).min(1),
    z.strictObject({ anyOf: elements }),
  ]),
  /** On any of these. */
  on: z
    .array(z.enum(["product", "packaging", "manual", "parcel", "offer", "qr", "accompanying-paper"]))
    .min(1)
    .optional(),
  /** In any of these languages, or in all of them. */
  in: z.union([languages, z.strictObject({ anyOf: languages }), z.strictObject({ allOf: languages })]).optional(),
});

export type LabelDemands = z.infer<typeof labelSchema>;
