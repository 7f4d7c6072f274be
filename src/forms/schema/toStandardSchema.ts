import type { StandardSchemaV1 } from "@standard-schema/spec";
import type { Checker, CheckOptions } from "../../engine/checker.js";
import type { Pointer } from "../../model/pointer.js";
import type { Target } from "../../model/target.js";
import { setAt } from "../edit/setAt.js";
import { tokensOf } from "../edit/tokensOf.js";
import { issuesOf } from "./issuesOf.js";
import { RunningJudge } from "./runningJudge.js";
import type { Words } from "./words.js";

export interface StandardSchemaOptions extends Pick<CheckOptions, "asOf" | "absent"> {
  /** Where in the dossier the form's values stand, such as `/listings/0`; absent: they are the dossier. */
  readonly path?: Pointer;
  /** The dossier around the form's values, or what gives it at the time of each validation. It is not changed. Absent: nothing else is known. */
  readonly dossier?: unknown;
  /** Puts issues into words: a localizer of `greenlane/text`. Absent: issues say message keys, such as `check.length.above`. */
  readonly localizer?: Words;
  /** Makes issues of what is not known yet as well: of every must that is not known, and of what decides whether musts bind. False by default. */
  readonly unknown?: boolean;
}

/** A Standard Schema that remembers what it judged last. */
export interface RefreshableSchema<Values> extends StandardSchemaV1<Values, Values> {
  /** Makes the next validation judge everything anew: for a checker that has come to know more since, such as countries loaded later. */
  refresh(): void;
}

const now = (dossier: unknown): unknown => (typeof dossier === "function" ? dossier() : dossier);

/**
 * The rules of a target as a Standard Schema, for the resolvers of form libraries: React Hook Form, TanStack Form and others.
 *
 * ```ts
 * const schema = toStandardSchema(checker, { marketplace: "amazon", market: "DE" }, { asOf: "2026-11-22", path: "/listings/0", localizer });
 * useForm({ resolver: standardSchemaResolver(schema) });
 * ```
 *
 * Each must of today that fails at a place below `path` is an issue there, with the path from `path`; a missing element of a list is one of
 * the list. What is not known is none, unless asked for; neither is advice, what is waived, or what starts later. Values pass as they are.
 * What is wrong elsewhere in the dossier is not told: `createSession` and `checker.check` do that.
 *
 * From one validation to the next only the rules that read what became another are judged again, whoever changes the values and however: they are
 * compared with a copy.
 *
 * Throws a `RangeError` for a path that is no pointer, and, at the first validation, a `TypeError` for a target or a day that is none.
 */
export function toStandardSchema<Values = unknown>(
  checker: Checker,
  target: Target,
  options: StandardSchemaOptions,
): RefreshableSchema<Values> {
  const { path = "", localizer, unknown = false } = options;
  const tokens = tokensOf(path);
  const judge = new RunningJudge(checker, target, options);
  const validate = (value: unknown): StandardSchemaV1.Result<Values> => {
    const report = judge.report(setAt(now(options.dossier), tokens, value).root);
    const issues = issuesOf(report, judge.dossier, { path, unknown, words: localizer });
    return issues.length === 0 ? { value: value as Values } : { issues };
  };
  return { "~standard": { version: 1, vendor: "greenlane", validate }, refresh: () => judge.forget() };
}
