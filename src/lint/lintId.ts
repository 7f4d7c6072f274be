import { isProblemCode, PROBLEM_CODES, type ProblemCode } from "../packs/packError.js";

/** An error makes packs unfit for use or wrong; a warning is what an author should look at. */
export type Severity = "error" | "warning";

/** What is looked for in packs that load, in the order in which it is listed, and how grave it is. */
const OWN_LINTS = {
  "never-binds": "error",
  "never-holds": "error",
  "always-holds": "error",
  "redundant-condition": "warning",
  "cannot-fail": "error",
  "cannot-pass": "error",
  "never-lapses": "error",
  "strange-value": "error",
  "rate-above-one": "error",
  "idle-exception": "warning",
  "repeated-scope": "warning",
  "foreign-market": "warning",
  "overlapping-rows": "warning",
  "unused-column": "warning",
  "period-gap": "warning",
  "unchanged-period": "warning",
  "inclusive-until": "warning",
  "far-future": "warning",
  contradiction: "error",
  "same-demand": "warning",
  "matter-twice": "warning",
  "misspelt-matter": "warning",
  "idle-replacement": "error",
  "missing-per": "warning",
  "no-remedy": "error",
  "stale-source": "warning",
  "source-from-the-future": "warning",
  "unlinked-source": "warning",
  "repeated-source": "warning",
  "unused-source": "warning",
  "missing-words": "error",
  unwritten: "error",
  "unknown-word": "error",
  "misspelt-words": "error",
  "unused-words": "warning",
  "unfilled-placeholder": "error",
  "placeholder-parity": "error",
  "unknown-format": "error",
  "literal-number": "error",
  untranslated: "warning",
  "chinese-punctuation": "warning",
  "unknown-reference": "error",
  "circular-reference": "error",
  "unused-definition": "warning",
  "unused-remedy": "warning",
  "unused-field": "warning",
  "unused-list": "warning",
  "misplaced-pack": "warning",
  "unknown-marketplace": "warning",
  "wrong-schema": "warning",
  "canonical-form": "warning",
  "unused-allowance": "warning",
} as const satisfies { readonly [lint: string]: Severity };

export type OwnLintId = keyof typeof OWN_LINTS;

export const OWN_LINT_IDS = Object.keys(OWN_LINTS) as readonly OwnLintId[];

/** What a finding of the linter is called: one of its own lints, or what keeps packs from being loaded. */
export type LintId = OwnLintId | ProblemCode;

/** Every lint: first what keeps packs from being loaded, then what is looked for in those that load. */
export const LINT_IDS: readonly LintId[] = [...PROBLEM_CODES, ...OWN_LINT_IDS];

/** How grave a finding of a lint is: what keeps packs from being loaded is an error. */
export const severityOf = (lint: LintId): Severity => (isProblemCode(lint) ? "error" : OWN_LINTS[lint]);
