import { verdictLint } from "../verdictLint.js";

/** A condition, or a part of one, that no dossier can ever meet. */
export const neverHolds = verdictLint("never-holds", "never");
