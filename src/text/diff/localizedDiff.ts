import type { VerdictChange } from "../../diff/impact.js";
import type { PackDiff } from "../../diff/packDiff.js";
import type { Locale } from "../../packs/texts.js";

/** Rules that changed in the same way, in words. */
export interface RuleDiffText {
  readonly kind: "added" | "removed" | "renamed" | "changed";
  /** "added", "removed", "renamed", "changed". */
  readonly mark: string;
  readonly rules: readonly { readonly id: string; readonly title: string }[];
  /** What changed, line by line. */
  readonly lines: readonly string[];
}

export interface PackDiffText {
  readonly title: string;
  /** The version on both sides, and the step that the changes ask for. */
  readonly version: string;
  readonly step?: string;
  /** Said if the version step is too small. */
  readonly warning?: string;
  readonly lines: readonly string[];
  readonly rules: readonly RuleDiffText[];
}

/** A pack whose own rules are the same, but read what has changed. */
export interface AffectedPackText {
  readonly title: string;
  readonly version: string;
  readonly step: string;
  readonly warning?: string;
}

export interface SharedDiffText {
  readonly title: string;
  readonly lines: readonly string[];
}

/** One rule that comes to something else for one or several subjects, on the same targets. */
export interface ImpactEntryText {
  readonly title: string;
  readonly rule: string;
  readonly effect: "worse" | "better" | "none";
  /** "advice", for what is no must. */
  readonly level?: string;
  /** "from 1 January 2027 on", for what is to come. */
  readonly upcoming?: string;
  readonly subjects: readonly string[];
  readonly targets: string;
  /** What is wrong, where it is said the same of all subjects. */
  readonly message?: string;
}

export interface ImpactGroupText {
  readonly kind: VerdictChange["kind"];
  readonly heading: string;
  readonly entries: readonly ImpactEntryText[];
}

export interface DossierImpactText {
  readonly dossier: string;
  /** Verdicts that are another one: "ready → not ready: Amazon: Germany". */
  readonly verdicts: readonly string[];
  readonly groups: readonly ImpactGroupText[];
}

export interface ImpactText {
  readonly title: string;
  readonly asOf: string;
  readonly summary: readonly string[];
  readonly dossiers: readonly DossierImpactText[];
}

/** A difference with its words beside the data. */
export interface LocalizedDiff extends PackDiff {
  readonly locale: Locale;
  readonly text: {
    readonly title: string;
    readonly summary: readonly string[];
    readonly packs: readonly PackDiffText[];
    readonly sharedTitle: string;
    readonly shared: readonly SharedDiffText[];
    readonly affectedTitle: string;
    readonly affected: readonly AffectedPackText[];
    readonly impact?: ImpactText;
  };
}
