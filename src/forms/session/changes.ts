/** What an edit made of a list. */
export interface Changes<Item> {
  readonly added: readonly Item[];
  readonly changed: readonly { readonly before: Item; readonly after: Item }[];
  readonly gone: readonly Item[];
}

const NOTHING: readonly never[] = Object.freeze([]);

/** Nothing changed. */
export const NO_CHANGES: Changes<never> = Object.freeze({ added: NOTHING, changed: NOTHING, gone: NOTHING });
