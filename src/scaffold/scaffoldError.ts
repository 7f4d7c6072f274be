/** What a scaffold cannot be made of. A closed list. */
export type ScaffoldErrorCode =
  | "not-a-pack-folder"
  | "not-a-market"
  | "not-a-rule-id"
  | "no-such-pack"
  | "no-such-kind"
  | "no-such-source"
  | "no-such-remedy"
  | "no-such-rule"
  | "rule-exists";

/** Thrown for what the caller asked for and cannot have; `params` say what was received and what was expected. */
export class ScaffoldError extends Error {
  override readonly name = "ScaffoldError";

  constructor(
    readonly code: ScaffoldErrorCode,
    readonly params: { readonly [name: string]: string },
  ) {
    super(code);
  }
}
