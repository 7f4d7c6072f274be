import { patternVariants } from "../pattern/patternVariants.js";
import type { CheckMutator } from "./checkMutator.js";

/** A regular expression takes a little more or less. */
export const pattern: CheckMutator = ({ value, at, meta }) =>
  meta?.demand === "pattern" && typeof value === "string"
    ? patternVariants(value).map((to) => ({ kind: "pattern", at, to }))
    : [];
