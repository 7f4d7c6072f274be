import type { Json } from "../model/json.js";
import type { Pointer } from "../model/pointer.js";
import type { LintedPacks } from "./lintedPacks.js";
import type { OwnLintId } from "./lintId.js";

/** What a lint found, before it is known on which line that is and whether it is allowed. */
export interface Remark {
  readonly file: string;
  readonly pointer: Pointer;
  /** Id of the rule or definition that it is about, where the file is not that of the rule. */
  readonly rule?: string;
  /** Which of the lint's sentences says it; absent where it has one only. */
  readonly what?: string;
  readonly params: { readonly [name: string]: Json };
}

/** One thing that is looked for in packs that load. What it means and how to mend it: the texts of the same id. */
export interface Lint {
  readonly id: OwnLintId;
  readonly check: (packs: LintedPacks) => Iterable<Remark>;
}
