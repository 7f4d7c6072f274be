import { isObject, type Json } from "../model/json.js";
import type { CheckSpec } from "../packs/pack.js";

const asSpec = (value: Json | undefined): readonly CheckSpec[] => (isObject(value) ? [value as CheckSpec] : []);

/** The checks that a combination is made of. */
export function partsOfCheck(spec: CheckSpec): readonly CheckSpec[] {
  const [kind, demands] = Object.entries(spec)[0] ?? [];
  if (!Array.isArray(demands)) return [];
  if (kind === "anyOf" || kind === "allOf") return demands.flatMap((part: Json) => asSpec(part));
  return kind === "choose"
    ? demands.flatMap((branch: Json) => (isObject(branch) ? asSpec(branch["then"] as Json) : []))
    : [];
}

/** The single checks in a check, whatever they are combined by. */
export function leavesOf(spec: CheckSpec): readonly CheckSpec[] {
  const parts = partsOfCheck(spec);
  return parts.length === 0 ? [spec] : parts.flatMap(leavesOf);
}
