import { dirname, join } from "node:path";
import type { Call } from "../command.js";
import { fixturesFolder } from "./fixturesUnderTest.js";

/** The folder of pinned boundaries; if none is named, `boundaries` beside the folder of the fixtures. */
export const boundariesFolder = (call: Call): string =>
  call.parsed.text("boundaries") ?? join(dirname(fixturesFolder(call)), "boundaries");
