import type { Json } from "../model/json.js";
import type { SubjectKind } from "../model/subject.js";
import type { CheckSpec, Level, PackKind, Scope, Source } from "../packs/pack.js";
import type { ClauseName, RuleChange, Sides, TextChange } from "./changes.js";
import type { Impact } from "./impact.js";
import type { Step } from "./step.js";
import type { VersionStep } from "./versionStep.js";

/** A rule as it stands, in short. */
export interface RuleSummary {
  readonly level: Level;
  readonly subject: SubjectKind;
  readonly scope: Scope;
  readonly clauses: readonly (ClauseName & { readonly check: CheckSpec })[];
}

/** A rule that is not the same on both sides. */
export type RuleDiff =
  | { readonly id: string; readonly kind: "added"; readonly step: Step; readonly rule: RuleSummary }
  /** `now`: it is another pack's rule under that id. */
  | {
      readonly id: string;
      readonly kind: "removed";
      readonly now?: string;
      readonly step: Step;
      readonly rule: RuleSummary;
    }
  /** Nothing but the id and words has changed, and no other rule could be meant. */
  | {
      readonly id: string;
      readonly kind: "renamed";
      readonly was: string;
      readonly step: Step;
      readonly changes: readonly RuleChange[];
    }
  | { readonly id: string; readonly kind: "changed"; readonly step: Step; readonly changes: readonly RuleChange[] };

/** What changed in a pack besides its rules. */
export type PackChange =
  | { readonly what: "kind"; readonly before: PackKind; readonly after: PackKind; readonly step: Step }
  | {
      readonly what: "markets";
      readonly gained: readonly string[];
      readonly lost: readonly string[];
      readonly step: Step;
    }
  | ({ readonly what: "source"; readonly ref: string; readonly step: Step } & Sides<Source>)
  | (TextChange & { readonly step: Step });

/** A pack that is not the same on both sides. */
export type PackDiffEntry =
  | { readonly id: string; readonly kind: "added"; readonly version: string; readonly rules: readonly RuleDiff[] }
  | { readonly id: string; readonly kind: "removed"; readonly version: string; readonly rules: readonly RuleDiff[] }
  | {
      readonly id: string;
      readonly kind: "changed";
      readonly version: VersionStep;
      readonly changes: readonly PackChange[];
      readonly rules: readonly RuleDiff[];
    };

/** What several packs build on: a part of the vocabulary, a definition, a category. */
export interface SharedChange {
  readonly of:
    | "group"
    | "list"
    | "category"
    | "definition"
    | "validity"
    | "home"
    | "remedy"
    | "field"
    | "identifier"
    | "codeList";
  readonly id: string;
  readonly kind: "added" | "removed" | "changed";
  readonly before?: Json;
  readonly after?: Json;
  /** Of a group or a list: what it has gained and lost. */
  readonly gained?: readonly Json[];
  readonly lost?: readonly Json[];
  /** Rules as they are now that read it, on either side. */
  readonly rules: readonly string[];
  readonly step: Step;
  readonly texts?: readonly TextChange[];
}

/** All that is different between two sets of rule packs: plain data. */
export interface PackDiff {
  /** In the order of their ids; packs that are the same are left out. */
  readonly packs: readonly PackDiffEntry[];
  readonly shared: readonly SharedChange[];
  /** The largest step that a change asks for. */
  readonly step: Step;
  /** Only if dossiers were given. */
  readonly impact?: Impact;
}
