import type { CheckOptions } from "../../engine/checker.js";
import type { Finding } from "../../model/finding.js";
import type { Pointer } from "../../model/pointer.js";
import type { Question, Report } from "../../model/report.js";
import type { Target } from "../../model/target.js";
import type { EditStep } from "../edit/editStep.js";
import type { Changes } from "./changes.js";
import type { Progress, Step } from "./progress.js";

/** How a session judges, and what it starts from. */
export interface SessionOptions extends Omit<CheckOptions, "inputIssues"> {
  /** What is known at the start; absent: nothing. It is never changed, and must not be changed by others while the session lasts. */
  readonly dossier?: unknown;
}

/** What an edit made of the report: only what is another than before. */
export interface SessionChange {
  readonly findings: Changes<Finding>;
  readonly questions: Changes<Question>;
}

/** A dossier that is being filled in, with its findings. */
export interface Session {
  readonly target: Target;
  /** The dossier as it stands: another object after each edit, of which all that was not edited is shared with the one before. */
  readonly dossier: unknown;
  /** What stands at a place of the dossier; `undefined` where nothing does. */
  get(pointer: Pointer): unknown;
  /**
   * Sets the value at a place, and says what changed. `undefined` takes it away, as `remove` does. What is missing on the way there is
   * made: a list where the next part is a number or `-` (the place after the last element), else an object. A value of a wrong type is no
   * mistake: it counts as not known.
   *
   * Throws a `RangeError`, and changes nothing, for a text that is no pointer or a place that cannot be: below a text, or beyond the end of a list.
   */
  set(pointer: Pointer, value: unknown): SessionChange;
  /** Takes away what stands at a place; elements of a list after it move up. Nothing happens where nothing stands. */
  remove(pointer: Pointer): SessionChange;
  /**
   * Takes the steps of an RFC 6902 JSON Patch, such as those of a finding's `remedy.fix`: all of them, or none and a `RangeError`
   * for one that cannot be taken.
   */
  patch(steps: readonly EditStep[]): SessionChange;
  /** Takes the last edit back; nothing happens if there is none. The last 1,000 can be taken back. */
  undo(): SessionChange;
  /** Makes an edit again that was taken back; nothing happens if there is none, or if there was another edit since. */
  redo(): SessionChange;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /**
   * Judges everything anew, and says what changed: for a checker that has come to know more since, such as countries that were loaded
   * when the merchant chose them and put into the `Map` that was given as its `addresses`.
   */
  refresh(): SessionChange;
  /** The same as `checker.check` says of the dossier as it stands. The same object until something is edited. */
  report(): Report;
  /**
   * The findings that belong beside a field: all but passes whose place, or the place of one of their reasons or of what they have to
   * know, is the field, lies below it, or is missing in it (`/certificates/-` belongs under `/certificates`). For the fields of a
   * listing also those that a report shows only once for all variants of its model. Throws a `RangeError` for a text that is no pointer.
   */
  findingsFor(pointer: Pointer): readonly Finding[];
  /**
   * What to ask next, most decisive first: the places that are not known on which most musts hang, then most rules; each with its rules,
   * musts first. Places of rules that start later are not asked for.
   */
  missing(): readonly Question[];
  /** How many of the musts that bind, or may bind, are settled; also for each step of a wizard. Musts that start later do not count. */
  progress(steps?: readonly Step[]): Progress;
  /** Calls a function after every edit that changed the dossier, and after `refresh`; gives back a function that ends it. With `report` it is what React's `useSyncExternalStore` asks for. */
  subscribe(listener: () => void): () => void;
}
