import type { Locale } from "./texts.js";

interface Table {
  readonly [key: string]: string;
}

/** What greenlane itself has to say in one locale, besides the words of rule packs: plain data, so that a page loads one language. */
export interface OwnWords {
  readonly locale: Locale;
  /** Sentences by key, with placeholders; those of checks as `check.length.above`. */
  readonly sentences: Table;
  /** What fields of the dossier are called, by `field`, or by `parent.field` where that is another thing. */
  readonly fields: Table;
  /** What single elements of the dossier's lists are called. */
  readonly elements: Table;
  /** Names of the dossier's fixed codes. */
  readonly codes: Table;
  /** Questions in real words, by the field that they ask for. */
  readonly questions: Table;
}
