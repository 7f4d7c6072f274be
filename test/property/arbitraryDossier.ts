import fc from "fast-check";
import { dossierShape } from "../../src/generated/dossierShape.js";
import { isObjectShape, type Shape } from "../../src/model/shape.js";

/** Values that are wrong somewhere more often than not. */
const strange = fc.oneof(
  fc.constantFrom(null, "", "  ", [], {}, false, true, 0, -1, 1e308, "none", "2026-02-30", "constructor", "__proto__"),
  fc.jsonValue({ maxDepth: 2 }),
);

const texts = fc.oneof(
  fc.string({ maxLength: 30, unit: "grapheme" }),
  fc.constantFrom(
    "A1",
    "M1",
    "VAT",
    "PSE",
    "test-report",
    "business-licence",
    "toys",
    "electronics",
    "CN",
    "DE",
    "amazon",
    "深圳市贸易有限公司",
  ),
);

const days = fc
  .date({ min: new Date("2020-01-01"), max: new Date("2030-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

function arbitraryOf(shape: Shape, depth: number): fc.Arbitrary<unknown> {
  switch (shape.type) {
    case "number":
      return fc.oneof(fc.double({ noNaN: true, min: -10, max: 1e7 }), fc.integer({ min: 0, max: 5000 }));
    case "integer":
      return fc.integer({ min: -1, max: 10_000_000 });
    case "boolean":
      return fc.boolean();
    case "day":
      return days;
    case "code":
      return shape.values === undefined ? texts : fc.constantFrom(...shape.values);
    case "list":
      return fc.array(sometimesStrange(shape.of, depth - 1), { maxLength: depth > 0 ? 3 : 0 });
    case "own-fields":
      return fc.dictionary(texts, fc.jsonValue({ maxDepth: 1 }), { maxKeys: 2 });
    default:
      return isObjectShape(shape) ? objectOf(shape.fields, depth) : texts;
  }
}

function sometimesStrange(shape: Shape, depth: number): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 12, arbitrary: arbitraryOf(shape, depth) }, { weight: 1, arbitrary: strange });
}

function objectOf(fields: { readonly [name: string]: Shape }, depth: number): fc.Arbitrary<unknown> {
  if (depth <= 0) return fc.constant({});
  const entries = Object.entries(fields).map(
    ([name, shape]) => [name, fc.option(sometimesStrange(shape, depth - 1), { nil: undefined, freq: 2 })] as const,
  );
  return fc.record(Object.fromEntries(entries)).map((object) => JSON.parse(JSON.stringify(object)) as unknown);
}

/** Dossiers of the right shape with holes and, here and there, something that does not belong. */
export const arbitraryDossier: fc.Arbitrary<unknown> = objectOf(dossierShape.fields, 5);
