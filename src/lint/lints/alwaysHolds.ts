import { verdictLint } from "../verdictLint.js";

/** A condition, or a part of one, that every dossier meets as soon as it says enough. */
export const alwaysHolds = verdictLint("always-holds", "always");
