import { dossierSchema } from "../model/dossier/index.js";
import { elementsOf } from "../model/elementsOf.js";
import type { PackedFields } from "../model/packedShape.js";
import { packShape, sharePacked } from "./packShape.js";
import { shapeOf } from "./shapeOf.js";
import { writeGenerated } from "./writeGenerated.js";

/** The dossier's shape as a plain module for the core; packed, as text, and read when first asked for: importing the core is to cost next to nothing. */
export function writeShape(): void {
  const shape = shapeOf(dossierSchema);
  const packed = sharePacked(packShape(shape) as PackedFields);
  writeGenerated(
    "dossierShape.ts",
    `import { type PackedFields, type PackedShape, unpackFields } from "../model/packedShape.js";
import type { ObjectShape } from "../model/shape.js";

const PACKED = ${JSON.stringify(JSON.stringify([packed.fields, packed.shared]))};
let fields: ObjectShape["fields"] | undefined;

export const dossierShape: ObjectShape = {
  type: "object",
  get fields() {
    fields ??= unpackFields(...(JSON.parse(PACKED) as [PackedFields, PackedShape[]]));
    return fields;
  },
};

/** Names of the elements of lists, such as \`document\`. */
export const ELEMENT_NAMES: readonly string[] = ${JSON.stringify([...elementsOf(shape).keys()])};
`,
  );
}
