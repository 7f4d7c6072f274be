import type { CheckMutator } from "./checkMutator.js";
import { lastOf } from "./checkPart.js";

/** A demand is dropped. */
export const demand: CheckMutator = (part) =>
  part.optional && !(part.kind === "length" && lastOf(part) === "unit") ? [{ kind: "demand", at: part.at }] : [];
