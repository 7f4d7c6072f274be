import type { Day } from "../model/day.js";
import type { Expression } from "../model/expression.js";
import type { Json } from "../model/json.js";
import type { SubjectKind } from "../model/subject.js";
import type { CheckSpec, Level, Source } from "../packs/pack.js";
import type { Locale } from "../packs/texts.js";
import type { Effect } from "./step.js";

/** One period or row of a rule: when it holds, and the conditions that set it apart from the other periods and rows of its rule. */
export interface ClauseName {
  readonly from?: Day;
  readonly until?: Day;
  readonly own: readonly Expression[];
}

/** The periods and rows in which something changed; `every` where it is all of them. */
export type Where = "every" | readonly ClauseName[];

/** A source as a rule names it. */
export interface NamedSource extends Source {
  readonly clause?: string;
}

/** What one side says; absent where it says nothing. */
export interface Sides<Value> {
  readonly before?: Value;
  readonly after?: Value;
}

/** Where in a check a demand stands. */
interface DemandPlace {
  /** Its keys within the check, such as `["length", "max"]`; alternatives, parts and cases are counted from 1. */
  readonly at: readonly string[];
  /** The innermost check, or case of a choice, that it is in. */
  readonly within: Sides<Json>;
  readonly effect: Effect;
}

/** A demand of a check that changed. */
export type DemandChange =
  | ({ readonly what: "demand" } & DemandPlace & Sides<Json>)
  | ({
      readonly what: "demand-values";
      readonly gained: readonly Json[];
      readonly lost: readonly Json[];
    } & DemandPlace);

/** A check that changed: demand by demand, or with no demands told where it is another kind of check altogether. */
export interface CheckChange {
  readonly what: "check";
  readonly before: CheckSpec;
  readonly after: CheckSpec;
  readonly demands: readonly DemandChange[];
  readonly effect: Effect;
}

/** What changed in one period or row. */
export type ClauseChange =
  | CheckChange
  | ({ readonly what: "period"; readonly effect: Effect } & Required<Sides<Pick<ClauseName, "from" | "until">>>)
  | {
      readonly what: "condition";
      readonly added: readonly Expression[];
      readonly dropped: readonly Expression[];
      readonly effect: Effect;
    }
  | ({ readonly what: "source"; readonly effect: "none" } & Required<Sides<NamedSource>>);

/** A part of a rule's static scope: who came to be bound by it and who no longer is. */
export interface ScopeChange {
  readonly what: "scope";
  readonly of: "marketplaces" | "markets" | "categories" | "sellers";
  /** Codes or groups that are bound now; `elsewhere` is everything that is not named. */
  readonly gained: readonly string[];
  readonly lost: readonly string[];
  /** The scope as it is now, in the words of the pack. */
  readonly now: { readonly only?: readonly string[]; readonly except?: readonly string[] };
  readonly effect: Effect;
}

/** What changed in a rule. */
export type RuleChange =
  | ScopeChange
  | (ClauseChange & { readonly in: Where })
  | { readonly what: "level"; readonly before: Level; readonly after: Level; readonly effect: Effect }
  | { readonly what: "subject"; readonly before: SubjectKind; readonly after: SubjectKind; readonly effect: Effect }
  /** A period or row that the rule has now; `since` compares it with the one that ends where it begins. */
  | {
      readonly what: "period-added";
      readonly clause: ClauseName;
      readonly check: CheckSpec;
      readonly since?: CheckChange;
      readonly effect: Effect;
    }
  | { readonly what: "period-removed"; readonly clause: ClauseName; readonly check: CheckSpec; readonly effect: Effect }
  | ({ readonly what: "remedy" | "matter" | "per" | "note"; readonly effect: "none" } & Sides<string>)
  | {
      readonly what: "facts" | "replaces";
      readonly gained: readonly string[];
      readonly lost: readonly string[];
      readonly effect: Effect;
    }
  | TextChange;

/** Words that changed in one locale. */
export type TextChange = {
  readonly what: "text";
  readonly locale: Locale;
  readonly part: "title" | "message" | "covers" | "notCovered" | "remedy";
  readonly effect: "none";
} & Sides<string | readonly string[]>;
