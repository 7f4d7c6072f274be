/** Files to be written, by their path, and what their author does next. */
export interface Scaffold {
  readonly files: { readonly [path: string]: string };
  /** In the caller's language. */
  readonly next: readonly string[];
}
