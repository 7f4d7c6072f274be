import type { Expression } from "../model/expression.js";
import { isObject, type Json } from "../model/json.js";
import type { CheckSpec } from "../packs/pack.js";

/** What definitions and nested checks read is known elsewhere. */
export interface PathsReadHooks {
  is?(id: string): Iterable<string>;
  holds?(check: CheckSpec): Iterable<string>;
}

function collect(expression: Json | undefined, hooks: PathsReadHooks, into: Set<string>): void {
  if (Array.isArray(expression)) for (const item of expression) collect(item, hooks, into);
  if (!isObject(expression)) return;
  for (const [op, written] of Object.entries(expression)) {
    const args = (Array.isArray(written) ? written : [written]) as readonly Json[];
    if (op === "var") into.add(String(args[0] ?? ""));
    else if (op === "is") for (const path of hooks.is?.(String(args[0])) ?? []) into.add(path);
    else if (op === "holds") for (const path of hooks.holds?.(args[0] as CheckSpec) ?? []) into.add(path);
    else collect(args, hooks, into);
  }
}

/**
 * The full names that an expression reads, in untaken branches as well, each once and in order.
 *
 * `pathsRead({ some: [{ var: "listing.images" }, { "===": [{ var: "image.type" }, "main"] }] })` is
 * `["listing.images", "image.type"]`.
 */
export function pathsRead(expression: Expression, hooks: PathsReadHooks = {}): readonly string[] {
  const paths = new Set<string>();
  collect(expression, hooks, paths);
  return [...paths];
}
