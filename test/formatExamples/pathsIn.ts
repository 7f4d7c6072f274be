import { isObject, type Json, type JsonObject } from "../../src/model/json.js";

/** A path of the dossier that stands in a rule, and the rule with this one path misspelt. */
interface PathInRule {
  readonly path: string;
  /** The path as it is misspelt. */
  readonly wrong: string;
  /** Where it stands in the rule, such as `check/length/of`. */
  readonly place: string;
  readonly broken: Json;
}

const misspell = (path: string): string => (path.endsWith("[]") ? `${path.slice(0, -2)}x[]` : `${path}x`);

/** Where texts are paths: `var` of an operand, `of` of most checks, `from` of a deadline, `by` of a table or of `placed`. */
function isPath(key: string, above: readonly string[]): boolean {
  if (key === "from") return above.at(-1) === "deadline";
  return key === "var" || key === "by" || (key === "of" && above.at(-1) !== "metric");
}

/** Every path in a value of which it is known whether it is one. */
function pathsBelow(value: Json, keys: readonly string[], inPath: boolean): readonly PathInRule[] {
  if (typeof value === "string") {
    return inPath ? [{ path: value, wrong: misspell(value), place: keys.join("/"), broken: misspell(value) }] : [];
  }
  if (Array.isArray(value)) {
    return value.flatMap((element: Json, at) =>
      pathsBelow(element, [...keys, String(at)], inPath).map((one) => ({ ...one, broken: value.with(at, one.broken) })),
    );
  }
  if (!isObject(value)) return [];
  const object = value as JsonObject;
  return Object.entries(object).flatMap(([key, child]) =>
    pathsBelow(child as Json, [...keys, key], isPath(key, keys)).map((one) => ({
      ...one,
      broken: { ...object, [key]: one.broken },
    })),
  );
}

/** Every path in a rule, wherever it stands. */
export const pathsIn = (rule: Json): readonly PathInRule[] => pathsBelow(rule, [], false);

/** A topic file's `$defaults` and `$sources` without its rules. */
export const withoutRules = (topic: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(topic).filter(([key]) => key.startsWith("$")));
