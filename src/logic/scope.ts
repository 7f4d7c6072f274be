import type { Pointer } from "../model/pointer.js";
import { SLOT_COUNT } from "./slots.js";

/**
 * What an expression sees while one rule is evaluated for one subject: a value per name, by slot.
 * Pointers are kept only while a finding is described; the hot path never writes them.
 */
export class Scope {
  readonly values: unknown[] = new Array(SLOT_COUNT);
  readonly pointers: Pointer[] = [];
  /** The dossier's papers sorted by type, once a rule has searched them. */
  papers: unknown = undefined;
}
