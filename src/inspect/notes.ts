import type { Message } from "../model/finding.js";
import type { PixelFault } from "./pixels/pixelGrid.js";
import type { Fault } from "./unreadable.js";

/** What can be said of a file besides facts. */
export type NoteKind =
  | Fault
  | `pixels-${PixelFault}`
  | "empty"
  | "unreadable"
  | "unknown-format"
  | "too-large"
  | "too-many-pixels"
  | "background-unclear"
  | "name-differs"
  | "not-loaded"
  | "encrypted"
  | "pages-unclear";

/** A note about a file, with the values of its words. */
export const note = (kind: NoteKind, params: Message["params"] = {}): Message => ({ key: `inspect.${kind}`, params });
