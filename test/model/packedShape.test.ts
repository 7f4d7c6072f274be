import { describe, expect, test } from "vitest";
import { packShape, sharePacked } from "../../src/build/packShape.js";
import { shapeOf } from "../../src/build/shapeOf.js";
import { dossierShape } from "../../src/generated/dossierShape.js";
import { dossierSchema } from "../../src/model/dossier/index.js";
import { type PackedFields, unpackFields, unpackShape } from "../../src/model/packedShape.js";
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
    expect(unpackShape(packShape(shape), [])).toEqual(shape);
  });

  test("says once what stands in many places, also below what does", () => {
    const currency: Shape = { type: "code", values: ["CNY", "EUR", "USD", "JPY"] };
    const price: Shape = { type: "object", fields: { amount: { type: "number" }, currency } };
    const fields = { price, sale: price, cost: { type: "object", fields: { net: price, currency } } } as const;
    const packed = sharePacked(packShape({ type: "object", fields }) as PackedFields);
    expect(JSON.stringify(packed).match(/CNY/g)).toHaveLength(1);
    expect(unpackFields(packed.fields, packed.shared)).toEqual(fields);
  });

  test("is what the core has of the dossier", () => {
    expect({ type: "object", fields: dossierShape.fields }).toEqual(shapeOf(dossierSchema));
  });
});
