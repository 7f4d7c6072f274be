import { compilePlace } from "../../checks/compilePlace.js";
import type { SubjectRef } from "../../engine/subjects.js";
import type { TargetPlan } from "../../engine/targetPlan.js";
import type { Names } from "../../logic/read.js";
import type { Scope } from "../../logic/scope.js";
import { isObject, type Json } from "../../model/json.js";
import type { Pointer } from "../../model/pointer.js";
import type { Shape } from "../../model/shape.js";

/** What demands are read with: the rule's subject is in sight of the scope. */
export interface AtomWorld {
  readonly plan: TargetPlan;
  readonly names: Names;
  readonly scope: Scope;
  readonly ref: SubjectRef;
}

/** Where a path of a rule stands, with `*` for every element of a list; and what stands there. */
export interface AtomPlace {
  readonly at: Pointer;
  readonly shape: Shape;
}

/** The subject, or the listing that it belongs to, by its name. */
function subjectNamed(name: string, { ref }: AtomWorld): SubjectRef | undefined {
  if (ref.kind === name) return ref;
  return ref.listing !== undefined && ref.listing.kind === name ? ref.listing : undefined;
}

export function placeOf(path: string, world: AtomWorld): AtomPlace {
  const [first = "", ...rest] = path.replaceAll("[]", ".*").split(".");
  const start = subjectNamed(first, world)?.pointer ?? `/${first}`;
  return { at: [start, ...rest].join("/"), shape: compilePlace(path, world.names).shape };
}

/** The value of a demand: written out, of a list of the vocabulary, or read; `undefined` for one that is not known. */
export function valueOfDemand(operand: Json | undefined, { plan, names, scope }: AtomWorld): Json | undefined {
  if (!isObject(operand)) return operand;
  const { lists, groups } = plan.ruleset;
  const { list, var: path } = operand as { readonly [name: string]: Json };
  if (typeof list === "string") return lists[list] ?? groups[list];
  if (typeof path !== "string") return operand as Json;
  const read = names.read(path);
  return (read.constant ?? read.get(scope)) as Json | undefined;
}

/** Countries, with groups written out. */
export function spelledOut(values: readonly Json[], { plan }: AtomWorld): readonly Json[] {
  const { groups } = plan.ruleset;
  return values.flatMap((value): readonly Json[] =>
    typeof value === "string" && Object.hasOwn(groups, value) ? (groups[value] ?? []) : [value],
  );
}
