import type { Finding } from "../model/finding.js";
import type { InputIssue } from "../model/inputIssue.js";
import type { IdleWaiver, NotBinding, Question, Report } from "../model/report.js";
import type { Locale } from "../packs/texts.js";

/** What a finding says in words. Parts that do not apply are absent. */
export interface FindingText {
  /** What is demanded: the rule's title. */
  readonly title: string;
  /** The same without the values of this finding, as it holds for every target: the rule's name. */
  readonly rule: string;
  /** `met`, `not met`, `not known yet`, `waived`. */
  readonly outcome: string;
  /** `must` or `advice`. */
  readonly level: string;
  /** What it is about: "Listing A1". */
  readonly subject: string;
  /** Further variants of the model with the same outcome. */
  readonly others?: string;
  /** What to change: "Listing A1 › title". */
  readonly where: string;
  /** The same, seen from the subject: "title". */
  readonly place: string;
  /** What is wrong. */
  readonly message: string;
  /** The causes, where there are several: one sentence each. */
  readonly reasons: readonly string[];
  /** What was found, where the message is the rule's own and does not say it. */
  readonly found?: string;
  /** Why it is not known: "not known yet: legal name". */
  readonly unknown?: string;
  /** What to do. */
  readonly remedy?: string;
  /** How long that takes. */
  readonly leadTime?: string;
  /** What a machine can put right. */
  readonly fixes?: readonly string[];
  /** On whose authority. */
  readonly authority: string;
  /** Others that ask for the same. */
  readonly also?: readonly string[];
  /** "from 27 July 2026 on". */
  readonly upcoming?: string;
  readonly waiver?: string;
}

export interface LocalizedFinding extends Finding {
  readonly text: FindingText;
}

export interface LocalizedQuestion extends Question {
  readonly text: {
    readonly question: string;
    /** What it is about: "Listing A1"; of what stands alone, its name. */
    readonly subject: string;
    /** "8 rules hang on it, 6 of them musts". */
    readonly hangs: string;
    /** Titles of the rules that hang on it. */
    readonly rules: readonly string[];
  };
}

export interface LocalizedIssue extends InputIssue {
  readonly text: { readonly where: string; readonly message: string; readonly suggestion?: string };
}

export interface LocalizedIdleWaiver extends IdleWaiver {
  readonly text: { readonly where: string; readonly message: string };
}

export interface LocalizedNotBinding extends NotBinding {
  readonly text: { readonly title: string; readonly why: string };
}

/** What is said about the report as a whole. */
export interface ReportText {
  /** `READY`, `NOT READY`, `NOT COMPLETE`. */
  readonly verdict: string;
  /** Why the verdict is what it is, sentence by sentence. */
  readonly why: readonly string[];
  /** What keeps the report from being complete besides the dossier: nothing offered, no rules for a market, marketplace or category. */
  readonly gaps: readonly string[];
  /** "Amazon, Japan". */
  readonly target: string;
  /** "as of 22 November 2026". */
  readonly asOf: string;
  /** What was not covered, and how well founded the rest is. */
  readonly coverage: readonly string[];
  /** "12 met · 3 not met · 4 not known". */
  readonly counts: string;
}

/** A report with its words beside the data. Words are made when they are read. */
export interface LocalizedReport extends Report {
  readonly locale: Locale;
  readonly text: ReportText;
  readonly findings: readonly LocalizedFinding[];
  readonly questions: readonly LocalizedQuestion[];
  readonly inputIssues: readonly LocalizedIssue[];
  readonly idleWaivers: readonly LocalizedIdleWaiver[];
  readonly notBinding?: readonly LocalizedNotBinding[];
}
