import { isObject, type Json, type JsonObject } from "../../src/model/json.js";

/** A path of the dossier that stands in a rule, and the rule with this one path misspelt. */
export interface PathInRule {
  readonly path: string;
  readonly broken: Json;
}

/** A path of the dossier, not a code: `document`, `listing.title`, `listings[].variants[].gtin`. */
const misspelt = (path: string): string => (path.endsWith("[]") ? `${path.slice(0, -2)}x[]` : `${path}x`);

/** Where texts are paths: `var` of an operand, `of` and `from` of checks, `by` of a table or of `placed`. */
function isPlace(key: string, keys: readonly string[]): boolean {
  if (key === "var" || key === "by") return true;
  if (key === "of") return !keys.includes("metric");
  return key === "from" && keys.at(-1) === "deadline";
}

function collect(value: Json, keys: readonly string[], inPlace: boolean, put: (path: string, whole: Json) => void): void {
  if (typeof value === "string" && inPlace) put(value, misspelt(value));
  else if (Array.isArray(value)) {
    for (const [at, element] of value.entries()) {
      collect(element as Json, keys, inPlace, (path, changed) => put(path, value.with(at, changed)));
    }
  } else if (isObject(value)) {
    const object = value as JsonObject;
    for (const [key, child] of Object.entries(object)) {
      const next = (path: string, changed: Json): void => put(path, { ...object, [key]: changed });
      collect(child as Json, [...keys, key], isPlace(key, keys), next);
    }
  }
}

/** Every path in a rule, each once, where it stands first. */
export function pathsIn(rule: Json): readonly PathInRule[] {
  const found = new Map<string, Json>();
  collect(rule, [], false, (path, broken) => {
    if (!found.has(path)) found.set(path, broken);
  });
  return [...found].map(([path, broken]) => ({ path, broken }));
}

/** A topic file's `$defaults` and `$sources` without its rules. */
export const withoutRules = (topic: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(topic).filter(([key]) => key.startsWith("$")));
