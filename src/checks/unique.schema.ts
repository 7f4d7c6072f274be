import { z } from "zod";
import { operand, place } from "./demand.schema.js";

/** `{"unique": {"of": "listings[].variants[].gtin"}}`: no value stands twice; with `words`, no word of a text. */
export const uniqueSchema = z
  .strictObject({
    /** The values, of one list or several; with `words` the texts, each for itself. */
    of: place("text", "code", "language", "number", "day"),
    /** Whether upper and lower case, and white space around, are the same. Default: they are not. Words are always compared so. */
    ignoreCase: z.boolean().optional(),
    /** Judges the words of each text instead of whole values. */
    words: z.literal(true).optional(),
    /** How often a word may stand in a text. Default: once. */
    max: z.int().min(1).optional(),
    /** Words that do not count, such as articles. */
    ignore: operand(z.array(z.string().min(1)).min(1), "list").optional(),
  })
  .refine(
    ({ of, words }) => words === true || [of].flat().length > 1 || [of].flat().join().includes("[]"),
    "a path with [], or several paths",
  )
  .refine(
    ({ words, max, ignore }) => words === true || (max === undefined && ignore === undefined),
    "max and ignore only with words",
  )
  .refine(({ words, ignoreCase }) => words !== true || ignoreCase === undefined, "ignoreCase only without words");

export type UniqueDemands = z.infer<typeof uniqueSchema>;
