import type { Message, PatchStep, Reason } from "../model/finding.js";
import type { Json } from "../model/json.js";
import type { Pointer } from "../model/pointer.js";
import type { Detail } from "./check.js";

export const NO_REASONS: readonly Reason[] = Object.freeze([]);
const NO_PATHS: readonly Pointer[] = Object.freeze([]);

/** The detail of a check that failed, as those that fail most often tell it: with the same properties in the same order, for objects of one form are read several times as fast. */
export const failure = (
  path: Pointer,
  message: Message,
  reasons: readonly Reason[],
  actual: Json | undefined,
  expected: Json | undefined,
  fix?: readonly PatchStep[],
): Detail => ({
  path,
  message,
  reasons,
  actual,
  expected,
  missing: NO_PATHS,
  unreadable: NO_PATHS,
  notLoaded: undefined,
  fix,
});
