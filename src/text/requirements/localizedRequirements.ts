import type { AskChange, Comparison, RequirementChange } from "../../forms/requirements/comparison.js";
import type {
  Ask,
  NotAsked,
  Requirement,
  RequirementGroup,
  Requirements,
} from "../../forms/requirements/requirement.js";
import type { Locale } from "../../packs/texts.js";
import type { LocalizedQuestion } from "../localizedReport.js";

/** What one version of one rule asks, in words. */
export interface AskText {
  /** The rule's title. */
  readonly title: string;
  readonly level: string;
  /** What is checked, in one line. */
  readonly checked: string;
  /** Several: any one of them will do. */
  readonly alternatives: readonly string[];
  /** "if radio transmitter: yes", for each part that is left open. */
  readonly conditions: readonly string[];
  /** "now", "from 2 August 2027", "until 1 August 2027". */
  readonly due: string;
  /** On whose authority, with how well it is founded. */
  readonly authority: string;
  /** Publisher and clause only, for tables. */
  readonly source: string;
  /** What to do. */
  readonly remedy?: string;
}

export interface LocalizedAsk extends Ask {
  readonly text: AskText;
}

export interface LocalizedRequirement extends Requirement {
  readonly asks: readonly LocalizedAsk[];
  readonly text: {
    readonly title: string;
    readonly level: string;
    readonly state: string;
    readonly due: string;
    /** "3–21 days". */
    readonly time: string;
    /** Titles of what has to be met first. */
    readonly after: readonly string[];
    /** What it hangs on: "radio transmitter". */
    readonly dependsOn: readonly string[];
    /** Each authority once. */
    readonly sources: readonly string[];
  };
}

export interface LocalizedRequirementGroup extends RequirementGroup {
  readonly requirements: readonly LocalizedRequirement[];
  readonly text: { readonly title: string };
}

/** Requirements with their words beside them. */
export interface LocalizedRequirements extends Requirements {
  readonly locale: Locale;
  readonly groups: readonly LocalizedRequirementGroup[];
  readonly questions: readonly LocalizedQuestion[];
  readonly notAsked: readonly (NotAsked & { readonly text: { readonly title: string; readonly why: string } })[];
  readonly text: {
    readonly title: string;
    readonly target: string;
    readonly asOf: string;
    readonly summary: string;
    /** What the loaded packs do not speak of. */
    readonly uncovered: readonly string[];
  };
}

export interface LocalizedAskChange extends AskChange {
  readonly text: { readonly direction: string; readonly before: string; readonly after: string };
}

export interface LocalizedRequirementChange extends RequirementChange {
  readonly asks: readonly LocalizedAskChange[];
  readonly text: { readonly title: string; readonly direction: string };
}

/** A comparison with its words beside it. */
export interface LocalizedComparison extends Comparison {
  readonly locale: Locale;
  readonly added: readonly LocalizedRequirementGroup[];
  readonly dropped: readonly LocalizedRequirementGroup[];
  readonly changed: readonly LocalizedRequirementChange[];
  readonly text: { readonly title: string; readonly summary: string };
}
