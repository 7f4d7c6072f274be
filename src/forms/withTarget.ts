import { isObject, type Json } from "../model/json.js";
import type { Target } from "../model/target.js";

function valueAt(path: string, target: Target): Json | undefined {
  const value = path
    .split(".")
    .slice(1)
    .reduce<unknown>(
      (holder, name) => (isObject(holder) && Object.hasOwn(holder, name) ? holder[name] : undefined),
      target,
    );
  return typeof value === "string" ? value : undefined;
}

/** Writes the target's values where a check or a condition reads them: `{ var: "target.market" }` becomes `"DE"`. */
export function withTarget<Value extends Json>(json: Value, target: Target): Value {
  const write = (value: Json): Json => {
    if (Array.isArray(value)) return value.map((part: Json) => write(part));
    if (!isObject(value)) return value;
    const path = value["var"];
    const known = typeof path === "string" && path.startsWith("target.") ? valueAt(path, target) : undefined;
    if (known !== undefined) return known;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, write(part as Json)]));
  };
  return write(json) as Value;
}
