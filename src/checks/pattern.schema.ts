import { z } from "zod";
import { checkPattern } from "../packs/linearPattern.js";
import { pattern, place } from "./demand.schema.js";

const isSafe = (source: string | undefined): boolean => source === undefined || checkPattern(source, "i") === undefined;

/** `{"pattern": {"of": "listing.hsCode", "matches": "^[0-9]{6}"}}`: the form of a text. */
export const patternSchema = z
  .strictObject({
    /** The text. */
    of: place("text", "code", "language"),
    /** What has to be found in the text; `^` and `$` stand for its beginning and end. */
    matches: pattern().optional(),
    /** What must not be found in the text. */
    not: pattern().optional(),
    /** Whether upper and lower case are the same. */
    ignoreCase: z.boolean().optional(),
  })
  .refine(({ matches, not }) => matches !== undefined || not !== undefined, "matches or not")
  .refine(
    ({ matches, not, ignoreCase }) => ignoreCase !== true || (isSafe(matches) && isSafe(not)),
    "patterns that are linear without case too",
  );

export type PatternDemands = z.infer<typeof patternSchema>;
