import type { Expression } from "../model/expression.js";
import { isObject, type Json } from "../model/json.js";
import { at, type Pointer } from "../model/pointer.js";
import type { CheckSpec } from "../packs/pack.js";

/** A check inside a check or a condition, and where. */
export interface SpecPart {
  readonly kind: string;
  readonly demands: Json;
  /** Of the kind's demands. */
  readonly pointer: Pointer;
}

/** A condition inside a check, and where. */
export interface ConditionPart {
  readonly expression: Expression;
  readonly pointer: Pointer;
  /** `if` of a choice; `whole`: the check is nothing but the condition. */
  readonly as: "if" | "whole";
}

const isSpec = (value: Json | undefined): value is CheckSpec => isObject(value);

function nested(kind: string, demands: Json, pointer: Pointer): readonly (readonly [CheckSpec, Pointer])[] {
  const parts: readonly Json[] = Array.isArray(demands) ? demands : [];
  if (kind === "allOf" || kind === "anyOf")
    return parts.flatMap((part, index) => (isSpec(part) ? [[part, at(pointer, index)] as const] : []));
  if (kind !== "choose") return [];
  return parts.flatMap((part, index) => {
    const then = isObject(part) ? (part["then"] as Json | undefined) : undefined;
    return isSpec(then) ? [[then, at(at(pointer, index), "then")] as const] : [];
  });
}

/** A check and all checks that it is made of, outermost first. */
export function specParts(spec: CheckSpec, pointer: Pointer): readonly SpecPart[] {
  const [[kind, demands] = ["", null]] = Object.entries(spec);
  const here = at(pointer, kind);
  return [
    { kind, demands, pointer: here },
    ...nested(kind, demands, here).flatMap(([part, where]) => specParts(part, where)),
  ];
}

/** The conditions that a check holds, also in the checks that it is made of. */
export function conditionParts(spec: CheckSpec, pointer: Pointer): readonly ConditionPart[] {
  return specParts(spec, pointer).flatMap(({ kind, demands, pointer: here }): readonly ConditionPart[] => {
    if (kind === "logic") return [{ expression: demands, pointer: here, as: "whole" }];
    if (kind === "prohibited" && isObject(demands))
      return [{ expression: demands["if"] as Json, pointer: at(here, "if"), as: "whole" }];
    if (kind !== "choose" || !Array.isArray(demands)) return [];
    return demands.flatMap((branch: Json, index): readonly ConditionPart[] =>
      isObject(branch) && branch["if"] !== undefined
        ? [{ expression: branch["if"] as Json, pointer: at(at(here, index), "if"), as: "if" }]
        : [],
    );
  });
}

/** The checks that a condition asks for with `holds`, and where. */
export function checksIn(expression: Json, pointer: Pointer): readonly (readonly [CheckSpec, Pointer])[] {
  if (Array.isArray(expression)) return expression.flatMap((part: Json, index) => checksIn(part, at(pointer, index)));
  if (!isObject(expression)) return [];
  return Object.entries(expression as { readonly [key: string]: Json }).flatMap(([key, part]) => {
    const held = Array.isArray(part) ? (part[0] as Json | undefined) : part;
    if (key === "holds" && isSpec(held)) return [[held, at(pointer, key)] as const];
    return checksIn(part, at(pointer, key));
  });
}
