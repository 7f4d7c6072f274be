import { mkdirSync, writeFileSync } from "node:fs";
import { dossierSchema } from "../model/dossier/index.js";
import { shapeOf } from "./shapeOf.js";

const target = new URL("../generated/", import.meta.url);

/** Writes the dossier's shape as a plain module for the core. */
export function writeShape(): void {
  mkdirSync(target, { recursive: true });
  const shape = JSON.stringify(shapeOf(dossierSchema));
  writeFileSync(
    new URL("dossierShape.ts", target),
    `import type { ObjectShape } from "../model/shape.js";\n\nexport const dossierShape = ${shape} as const satisfies ObjectShape as ObjectShape;\n`,
  );
}
