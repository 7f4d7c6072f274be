import { expect, test } from "vitest";
import type { Definitions, Schema } from "../../src/build/schemas/schema.js";
import { isObject, type Json } from "../../src/model/json.js";
import { schemas } from "./validators.js";

/** Properties without a description of their own or of what they refer to; `$schema` speaks for itself. */
function undescribed(schema: Json | undefined, definitions: Definitions, path: string): readonly string[] {
  if (Array.isArray(schema))
    return schema.flatMap((one: Json, index) => undescribed(one, definitions, `${path}/${index}`));
  if (!isObject(schema)) return [];
  return Object.entries(schema as Schema).flatMap(([keyword, value]) => {
    const here = `${path}/${keyword}`;
    if (keyword !== "properties" || !isObject(value)) return undescribed(value, definitions, here);
    const bare = Object.entries(value as Definitions).filter(
      ([name, inner]) => name !== "$schema" && !isDescribed(inner, definitions),
    );
    const inner = Object.entries(value as Definitions).flatMap(([name, one]) =>
      undescribed(one, definitions, `${here}/${name}`),
    );
    return [...bare.map(([name]) => `${here}/${name}`), ...inner];
  });
}

function isDescribed(schema: Schema, definitions: Definitions): boolean {
  if (typeof schema["description"] === "string" && schema["description"].length > 1) return true;
  const target =
    typeof schema["$ref"] === "string" ? definitions[schema["$ref"].replace("#/definitions/", "")] : undefined;
  return target !== undefined && isDescribed(target, definitions);
}

/** Discriminating keys that their values explain. */
const PLAIN = /\/(?:kind|type|values|mayBeNone|opens|closes|years|term|from|then|if)$/;

test.each([...schemas])("%s: what an editor completes it also explains", (_, schema) => {
  const definitions = (schema["definitions"] ?? {}) as Definitions;
  const own = undescribed(schema, definitions, "").filter(
    (path) => !PLAIN.test(path) && !/\/if\/|\/sight\./.test(path),
  );
  expect(own).toEqual([]);
});
