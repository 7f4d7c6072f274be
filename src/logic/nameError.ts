/** A name in an expression or a check that does not exist. */
export class NameError extends Error {
  override readonly name = "NameError";

  constructor(
    readonly path: string,
    readonly suggestion: string | undefined,
  ) {
    super(`unknown path ${path}`);
  }
}
