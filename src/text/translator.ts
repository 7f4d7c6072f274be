import type { Locale } from "../packs/texts.js";
import type { Formatter } from "./formatters.js";
import type { TextParams } from "./template.js";

/** Says texts in one locale. */
export interface Translator<Key extends string = string> {
  readonly locale: Locale;
  /** The text of a key; `count` among the values chooses between one and many. */
  say(key: Key, params?: TextParams): string;
  /** Whether there is a text of that key. */
  has(key: string): boolean;
  /** Fills a template that is not in the table, such as the title of a rule. */
  fill(template: string, params: TextParams): string;
}

/** Makes a translator of a table of texts; `unfilled` is shown where a template asks for a value that is not there. */
export type MakeTranslator = <Key extends string>(
  locale: Locale,
  texts: { readonly [key: string]: string },
  format: Formatter,
  unfilled?: string,
) => Translator<Key>;

/** Shown where a template asks for a value that is not there. */
export const UNFILLED = "…";
