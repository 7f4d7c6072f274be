import type { Finding } from "../../model/finding.js";
import type { Pointer } from "../../model/pointer.js";
import type { Report } from "../../model/report.js";
import type { Must } from "./must.js";
import type { SessionChange } from "./session.js";

/** Keeps the findings of a dossier that is edited. */
export interface Judgement {
  /** Judges the dossier anew where an edit touched it. */
  update(dossier: unknown, changed: readonly Pointer[]): SessionChange;
  report(): Report;
  /** The findings of the report, but one for each variant of a model. */
  findings(): readonly Finding[];
  musts(): Iterable<Must>;
}
