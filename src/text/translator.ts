import type { Locale } from "../packs/texts.js";
import type { Formatter } from "./formatters.js";
import type { Fill, TextParams } from "./template.js";

/** Says texts in one locale. */
export interface Translator<Key extends string = string> {
  readonly locale: Locale;
  /** The text of a key; `count` among the values chooses between one and many. Values of `above` go before others of their name. */
  say(key: Key, params?: TextParams, above?: TextParams): string;
  /** What says the text of a key. */
  sayer(key: string): Fill;
  /** Whether there is a text of that key. */
  has(key: string): boolean;
  /** What fills a template that is not in the table, such as the title of a rule. */
  compile(template: string): Fill;
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
