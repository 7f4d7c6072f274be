import type { StandardSchemaV1 } from "@standard-schema/spec";
import type { Checker, CheckOptions } from "../../engine/checker.js";
import type { Pointer } from "../../model/pointer.js";
import type { Target } from "../../model/target.js";
import { setAt } from "../edit/setAt.js";
import { tokensOf } from "../edit/tokensOf.js";
import { issuesOf } from "./issuesOf.js";
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
 * Throws a `RangeError` for a path that is no pointer, and, at the first validation, a `TypeError` for a target or a day that is none.
 */
export function toStandardSchema<Values = unknown>(
  checker: Checker,
  target: Target,
  options: StandardSchemaOptions,
): StandardSchemaV1<Values, Values> {
  const { asOf, absent, path = "", localizer, unknown = false } = options;
  const tokens = tokensOf(path);
  const validate = (value: unknown): StandardSchemaV1.Result<Values> => {
    const dossier = setAt(now(options.dossier), tokens, value).root;
    const report = checker.check(dossier, target, {
      asOf,
      outcomes: unknown ? ["fail", "unknown"] : ["fail"],
      inputIssues: [],
      joinVariants: false,
      ...(absent === undefined ? {} : { absent }),
    });
    const issues = issuesOf(report, dossier, { path, unknown, words: localizer });
    return issues.length === 0 ? { value: value as Values } : { issues };
  };
  return { "~standard": { version: 1, vendor: "greenlane", validate } };
}
