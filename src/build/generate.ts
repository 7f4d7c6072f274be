import { dossierSchema } from "../model/dossier/index.js";
import { PackError } from "../packs/packError.js";
import { shapeOf } from "./shapeOf.js";
import { writeGenerated } from "./writeGenerated.js";

/** The dossier's shape as a plain module for the core. */
function writeShape(): void {
  const shape = JSON.stringify(shapeOf(dossierSchema));
  writeGenerated(
    "dossierShape.ts",
    `import type { ObjectShape } from "../model/shape.js";\n\n/** As text: an engine reads it several times faster than the same as an object literal. */\nexport const dossierShape: ObjectShape = JSON.parse(${JSON.stringify(shape)}) as ObjectShape;\n`,
  );
}

writeShape();
// Loading packs needs the shape: on a fresh checkout it has only just been written.
const { preparePacks } = await import("./preparePacks.js");
try {
  preparePacks();
} catch (error) {
  if (!(error instanceof PackError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
