import type { Json } from "./json.js";
import type { Pointer } from "./pointer.js";

/** Something in a dossier that cannot be read. The value counts as not known; nothing is thrown. */
export interface InputIssue {
  readonly code: "unknown-key" | "wrong-type" | "unknown-code" | "invalid-date" | "not-a-dossier";
  readonly path: Pointer;
  readonly params: { readonly expected?: Json; readonly received?: Json; readonly suggestion?: string };
}
