import type { Json } from "../model/json.js";

/** A case that failed or a suite that is weak. Test runners show the difference between `expected` and `actual`. */
export class SuiteError extends Error {
  declare readonly actual?: Json;
  declare readonly expected?: Json;

  constructor(message: string, actual?: Json, expected?: Json) {
    super(message);
    this.name = "SuiteError";
    if (actual !== undefined) this.actual = actual;
    if (expected !== undefined) this.expected = expected;
  }
}
