import fc from "fast-check";
import { expect, test } from "vitest";
import { dossierShape } from "../../src/generated/dossierShape.js";
import { dossierIssues } from "../../src/model/dossierIssues.js";
import { isObjectShape, type Shape } from "../../src/model/shape.js";
import { arbitraryDossier } from "../property/arbitraryDossier.js";
import { mistakesIn } from "./validators.js";

/** Whatever a dossier may hold, `null` and `false` included where they may stand. */
function anyOf(shape: Shape, depth: number): fc.Arbitrary<unknown> {
  const none = shape.mayBeNone === true ? [fc.constant(false)] : [];
  return fc.oneof({ weight: 6, arbitrary: ofType(shape, depth) }, fc.constant(null), ...none);
}

function ofType(shape: Shape, depth: number): fc.Arbitrary<unknown> {
  switch (shape.type) {
    case "number":
      return fc.double({ noNaN: true, noDefaultInfinity: true });
    case "integer":
      return fc.integer();
    case "boolean":
      return fc.boolean();
    case "day":
      return fc.constantFrom("2024-02-29", "2026-12-31");
    case "code":
      return fc.constantFrom(
        ...(shape.values ?? (shape.vocabulary === "countries" ? ["DE", "XX"] : ["my-own", "VAT"])),
      );
    case "list":
      return fc.array(anyOf(shape.of, depth - 1), { maxLength: 2 });
    case "own-fields":
      return fc.dictionary(fc.constantFrom("mine", "yours"), fc.jsonValue({ maxDepth: 1 }));
    default:
      return isObjectShape(shape) ? fieldsOf(shape.fields, depth) : fc.string();
  }
}

function fieldsOf(fields: { readonly [name: string]: Shape }, depth: number): fc.Arbitrary<unknown> {
  if (depth <= 0) return fc.constant({});
  const entries = Object.entries(fields).map(([name, shape]) => [name, anyOf(shape, depth - 1)] as const);
  return fc.record(Object.fromEntries(entries), { requiredKeys: [] });
}

test("what the reader of dossiers takes, the schema takes", () => {
  fc.assert(
    fc.property(fieldsOf(dossierShape.fields, 5), (dossier) => {
      fc.pre(dossierIssues(dossier).length === 0);
      expect(mistakesIn("dossier", dossier)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test("what the schema takes, the reader takes", () => {
  fc.assert(
    fc.property(arbitraryDossier, (dossier) => {
      if (mistakesIn("dossier", dossier).length === 0) expect(dossierIssues(dossier)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
