import type { Evidence, Level, Source } from "../packs/pack.js";
import type { Day } from "./day.js";
import type { Json } from "./json.js";
import type { Pointer } from "./pointer.js";
import type { SubjectKind } from "./subject.js";

export type Outcome = "pass" | "fail" | "unknown" | "waived";

/** What a finding is about. */
export interface Subject {
  readonly kind: SubjectKind;
  readonly pointer: Pointer;
  /** How the merchant knows it: a SKU, a document type; the pointer's last part where it has no name. */
  readonly label: string;
  /** Further subjects of the same model with the same outcome. */
  readonly others?: readonly { readonly pointer: Pointer; readonly label: string }[];
}

/** A text to be: a key and the values that go into it. */
export interface Message {
  readonly key: string;
  readonly params: { readonly [name: string]: Json };
}

/** Something that is not as it should be, at its place. */
export interface Cause extends Message {
  readonly path: Pointer;
}

/** One cause of an outcome: a demand that is missed, a candidate that comes close, one of several places, one of several ways. */
export interface Reason extends Cause {
  /** What a way lacks that lacks more than one thing. */
  readonly parts?: readonly Cause[];
}

/** Why something is not known. */
export type UnknownCause =
  /** Nobody has said yet. */
  | { readonly why: "not-provided"; readonly paths: readonly Pointer[] }
  /** A value is there but of a wrong type. */
  | { readonly why: "unreadable"; readonly paths: readonly Pointer[] }
  /** It takes data that the caller has not given to the checker, such as a country's address format. */
  | { readonly why: "not-loaded"; readonly paths: readonly Pointer[] }
  /** Whether the rule binds at all hangs on these. */
  | { readonly why: "applicability-unknown"; readonly paths: readonly Pointer[] };

/** One step of an RFC 6902 JSON Patch that a machine can safely take. */
export type PatchStep =
  | { readonly op: "add" | "replace"; readonly path: Pointer; readonly value: Json }
  | { readonly op: "remove"; readonly path: Pointer };

export interface RemedyReference {
  readonly id: string;
  /** Those of the finding's message. */
  readonly params: { readonly [name: string]: Json };
  /** Shortest and longest time, in days. */
  readonly leadTimeDays?: readonly [number, number];
  readonly fix?: readonly PatchStep[];
}

/** The authority behind a finding, with the place in it. */
export interface Authority extends Source {
  readonly clause?: string;
}

/** The other rules of the same matter for the same subject. */
export interface SameMatter {
  readonly rule: string;
  readonly level: Level;
  readonly outcome: Outcome;
  readonly source: Authority;
}

/** The outcome of one rule for one subject. */
export interface Finding {
  readonly rule: string;
  readonly level: Level;
  readonly area: string;
  readonly subject: Subject;
  readonly outcome: Outcome;
  /** What to change: an absent field its own pointer, a missing list element `/certificates/-`, a near miss the failing demand. */
  readonly path: Pointer;
  /** Numbers and words of the rule itself, for its texts; the same for every finding of it. Those of the message count more. */
  readonly params: Message["params"];
  readonly message: Message;
  readonly reasons: readonly Reason[];
  readonly actual?: Json;
  readonly expected?: Json;
  readonly unknown?: UnknownCause;
  readonly remedy?: RemedyReference;
  readonly source: Authority;
  readonly period: { readonly from?: Day; readonly until?: Day };
  /** The rule starts on this later day: the finding does not touch today's verdict. */
  readonly upcoming?: { readonly from: Day };
  readonly matter?: { readonly id: string; readonly also: readonly SameMatter[] };
  readonly waiver?: {
    readonly pointer: Pointer;
    readonly reason: string;
    readonly approver: string;
    readonly expiresOn: Day;
  };
}

export type { Evidence, Level };
