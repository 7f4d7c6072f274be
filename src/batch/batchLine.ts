import type { Report } from "../model/report.js";

/** Why a line is no dossier. */
export type LineMistake =
  | {
      readonly code: "not-json" /** From 1, in UTF-16 units of the line. */;
      readonly column: number;
      readonly cause: string;
    }
  | { readonly code: "not-an-object"; readonly received: "array" | "boolean" | "null" | "number" | "string" }
  | { /** In another encoding, such as GBK. */ readonly code: "not-utf8" }
  | { readonly code: "too-long" };

/** What came of one line of a batch. */
export type BatchLine =
  | { /** From 1. */ readonly line: number /** In the order of the targets. */; readonly reports: readonly Report[] }
  | { readonly line: number; readonly mistake: LineMistake };
