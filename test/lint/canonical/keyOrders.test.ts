import { expect, test } from "vitest";
import { KEY_ORDERS } from "../../../src/lint/canonical/keyOrders.js";
import {
  authoredRuleSchema,
  definitionSchema,
  listSchema,
  packFileSchema,
  remedySchema,
  sourceSchema,
  vocabularyEntrySchema,
} from "../../../src/packs/authored.schema.js";

const keysOf = (schema: { readonly shape: object }): readonly string[] => Object.keys(schema.shape).sort();

test.each([
  ["pack", packFileSchema],
  ["source", sourceSchema],
  ["rule", authoredRuleSchema],
  ["definition", definitionSchema],
  ["remedy", remedySchema],
  ["vocabularyEntry", vocabularyEntrySchema],
  ["list", listSchema],
] as const)("the order of keys of a %s names each of its keys", (name, schema) => {
  expect([...KEY_ORDERS[name]].sort()).toEqual(keysOf(schema));
});
