import type { BoundaryFiles } from "../../testing/boundaries/boundaryFile.js";
import { readBoundaries } from "../../testing/boundaries/readBoundaries.js";
import type { Call } from "../command.js";
import { inUtf8 } from "../inUtf8.js";
import { boundariesFolder } from "./boundariesFolder.js";

/** The boundaries that are pinned; nothing where there is no folder of them. */
export const pinnedBoundaries = (call: Call): BoundaryFiles | undefined =>
  inUtf8(() => readBoundaries(boundariesFolder(call)), call.voice);
