import { dossierSchema } from "../model/dossier/index.js";
import { elementsOf } from "../model/elementsOf.js";
import type { PackedFields } from "../model/packedShape.js";
import { packShape, writePacked } from "./packShape.js";
import { shapeOf } from "./shapeOf.js";
import { writeGenerated } from "./writeGenerated.js";

/** The dossier's shape as a plain module for the core; packed, as text, and read when first asked for: importing the core is to cost next to nothing. */
export function writeShape(): void {
  const shape = shapeOf(dossierSchema);
  writeGenerated(
    "dossierShape.ts",
    `import { readPacked } from "../model/packedShape.js";
import type { ObjectShape } from "../model/shape.js";

const PACKED = ${JSON.stringify(writePacked(packShape(shape) as PackedFields))};
let fields: ObjectShape["fields"] | undefined;

export const dossierShape: ObjectShape = {
  type: "object",
  get fields() {
    fields ??= readPacked(PACKED);
    return fields;
  },
};

/** Names of the elements of lists, such as \`document\`. */
export const ELEMENT_NAMES: readonly string[] = ${JSON.stringify([...elementsOf(shape).keys()])};
`,
  );
}
