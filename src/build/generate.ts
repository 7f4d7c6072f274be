import { PackError } from "../packs/packError.js";
import { prepareAddresses } from "./prepareAddresses.js";
import { writeShape } from "./writeShape.js";

writeShape();
prepareAddresses();
// Loading packs needs the shape: on a fresh checkout it has only just been written.
const { preparePacks } = await import("./preparePacks.js");
const { writeWords } = await import("./writeWords.js");
writeWords();
try {
  preparePacks();
} catch (error) {
  if (!(error instanceof PackError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
