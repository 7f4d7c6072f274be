/** What a text asks to be filled in. */
export interface Placeholder {
  readonly name: string;
  /** After the comma: how it is written. */
  readonly format?: string;
}

/** `{{max}}`, `{{type, name}}` */
export const placeholdersOf = (text: string): readonly Placeholder[] =>
  [...text.matchAll(/\{\{-?\s*([^},]*?)\s*(?:,\s*([^}]*?)\s*)?\}\}/g)].map(([, name = "", format]) => ({
    name,
    ...(format === undefined ? {} : { format }),
  }));
