import type { PatchStep } from "../../model/finding.js";
import type { Json } from "../../model/json.js";
import type { Pointer } from "../../model/pointer.js";

/** One step of an RFC 6902 JSON Patch; those of a remedy's `fix` are such steps. */
export type EditStep =
  | PatchStep
  | { readonly op: "move" | "copy"; readonly from: Pointer; readonly path: Pointer }
  | { readonly op: "test"; readonly path: Pointer; readonly value: Json };
