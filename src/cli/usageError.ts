/** The caller asked for something that cannot be done: said on the standard error output, exit code 64. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
