/** How well a text fits the kind of identifier that it should be. */
export type IdentifierVerdict =
  | "valid"
  /** It may well be wrong, but real numbers are known to look like this. */
  | "doubtful"
  /** It has more or fewer characters than any of its forms. */
  | "wrong-length"
  /** It does not have the form. */
  | "malformed"
  /** Probably mistyped. */
  | "bad-checksum"
  /** Part of it should be a date, and is none. */
  | "no-such-day"
  /** There is no such code. */
  | "not-listed";
