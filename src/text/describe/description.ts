/** A check in words: one line, or a heading with lines below it. */
export interface Description {
  readonly text: string;
  readonly of: readonly Description[];
}

export const line = (text: string): Description => ({ text, of: [] });
