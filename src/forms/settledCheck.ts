// biome-ignore-all lint/suspicious/noThenProperty: the grammar of rules says "then"
import type { TargetPlan } from "../engine/targetPlan.js";
import type { Scope } from "../logic/scope.js";
import type { Expression } from "../model/expression.js";
import { isObject, type Json } from "../model/json.js";
import type { SubjectKind } from "../model/subject.js";
import type { CheckSpec } from "../packs/pack.js";

type Branch = { readonly if?: Expression; readonly then: CheckSpec };

/** What conditions within a check are settled with. */
export interface Settling {
  readonly plan: TargetPlan;
  readonly subject: SubjectKind;
  readonly scope: Scope;
}

/** The branch that counts, where that is known; nothing counts where every condition fails. */
function chosen(branches: readonly Branch[], { plan, subject, scope }: Settling): readonly Branch[] {
  const open: Branch[] = [];
  for (const branch of branches) {
    const holds = branch.if === undefined ? true : plan.condition(branch.if, subject).test(scope);
    if (holds === false) continue;
    if (holds === true) return [...open, open.length === 0 ? { then: branch.then } : branch];
    open.push(branch);
  }
  return open;
}

/** A check without the branches that cannot count for what is known. */
export function settledCheck(spec: CheckSpec, settling: Settling): CheckSpec {
  const [kind = "", demands] = Object.entries(spec)[0] ?? [];
  const each = (part: Json): Json => settledCheck(part as CheckSpec, settling);
  if (!Array.isArray(demands)) return spec;
  if (kind === "anyOf" || kind === "allOf") return { [kind]: demands.map(each) };
  if (kind !== "choose") return spec;
  const branches = chosen(demands as readonly Branch[], settling);
  const [only] = branches;
  if (branches.length === 1 && only !== undefined && only.if === undefined) return settledCheck(only.then, settling);
  if (branches.length === 0) return spec;
  return { choose: branches.map((branch) => (isObject(branch) ? { ...branch, then: each(branch.then) } : branch)) };
}
