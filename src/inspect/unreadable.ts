/** Why a file could not be read to its end. */
export type Fault = "cut-short" | "damaged";

/** Thrown while a file is parsed, never out of the library. */
export class Unreadable extends Error {
  /** The fault. */
  declare readonly message: Fault;

  constructor(fault: Fault) {
    super(fault);
  }
}
