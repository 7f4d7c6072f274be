import { dossierSchema } from "../model/dossier/index.js";
import { elementsOf } from "../model/elementsOf.js";
import { isObjectShape } from "../model/shape.js";
import { shapeOf } from "./shapeOf.js";
import { writeGenerated } from "./writeGenerated.js";

/** The dossier's shape as a plain module for the core; as text, and read when first asked for: importing the core is to cost next to nothing. */
export function writeShape(): void {
  const shape = shapeOf(dossierSchema);
  const fields = isObjectShape(shape) ? shape.fields : {};
  writeGenerated(
    "dossierShape.ts",
    `import type { ObjectShape } from "../model/shape.js";

const FIELDS = ${JSON.stringify(JSON.stringify(fields))};
let fields: ObjectShape["fields"] | undefined;

export const dossierShape: ObjectShape = {
  type: "object",
  get fields() {
    fields ??= JSON.parse(FIELDS) as ObjectShape["fields"];
    return fields;
  },
};

/** Names of the elements of lists, such as \`document\`. */
export const ELEMENT_NAMES: readonly string[] = ${JSON.stringify([...elementsOf(shape).keys()])};
`,
  );
}
