import { durationChanges, isDuration } from "../duration.js";
import type { CheckMutator } from "./checkMutator.js";

/** A length of time is longer, shorter, or of another unit. */
export const duration: CheckMutator = ({ value, at, meta }) =>
  meta === undefined && isDuration(value) ? durationChanges(value, at) : [];
