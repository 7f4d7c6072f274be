import { describe, expect, test } from "vitest";
import { packShape, writePacked } from "../../src/build/packShape.js";
import { shapeOf } from "../../src/build/shapeOf.js";
import { dossierShape } from "../../src/generated/dossierShape.js";
import { dossierSchema } from "../../src/model/dossier/index.js";
import { type PackedFields, readPacked, unpackShape } from "../../src/model/packedShape.js";
import type { Shape } from "../../src/model/shape.js";

describe("a packed shape", () => {
  const shapes: readonly Shape[] = [
    { type: "text" },
    { type: "day", mayBeNone: true },
    { type: "own-fields" },
    { type: "code", values: ["main", "other"] },
    { type: "code", vocabulary: "countries", mayBeNone: true },
    { type: "list", of: { type: "text" } },
    { type: "list", element: "image", of: { type: "object", fields: { dpi: { type: "number" } } }, mayBeNone: true },
    { type: "money", fields: { amount: { type: "number" }, currency: { type: "text" } } },
    { type: "object", fields: {}, mayBeNone: true },
  ];

  test.each(shapes.map((shape) => [JSON.stringify(shape), shape] as const))("unpacks to %s", (_name, shape) => {
    expect(unpackShape(packShape(shape))).toEqual(shape);
  });

  test("is written without quotes, and not at all where that would make another shape of it", () => {
    const fields: PackedFields = { name: "t", kind: ["=", "a-b", "1C"], on: ["*", ["?", { $x: "?d" }], "place"] };
    expect(writePacked(fields)).toBe("{name:t,kind:[=,a-b,1C],on:[*,[?,{$x:?d}],place]}");
    expect({ type: "object", fields: readPacked(writePacked(fields)) }).toEqual(unpackShape(fields));
    for (const code of ["a,b", "a:b", "[", "}", '"', "\\"]) {
      expect(() => writePacked({ kind: ["=", code] })).toThrow("holds a sign of JSON");
      expect(() => writePacked({ [code]: "t" })).toThrow("holds a sign of JSON");
    }
  });

  test("is what the core has of the dossier", () => {
    expect({ type: "object", fields: dossierShape.fields }).toEqual(shapeOf(dossierSchema));
  });
});
