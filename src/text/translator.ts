import { createInstance, type FormatterModule } from "i18next";
import type { Json } from "../model/json.js";
import type { Locale } from "../packs/texts.js";
import type { Formatter } from "./formatters.js";

/** Values for the placeholders of a template. */
export type TextParams = { readonly [name: string]: Json | undefined };

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

/** Shown where a template asks for a value that is not there. */
export const UNFILLED = "…";

const NO_PARAMS: TextParams = {};

/** The first whole number of plural rules; others leave the choice to the text without an ending. */
const countOf = ({ count }: TextParams): { readonly count?: number } => (typeof count === "number" ? { count } : {});

/** Formats of our own in place of those of i18next, so that a value without a format is written in the locale as well. */
const formatModule = (format: Formatter): FormatterModule => ({
  type: "formatter",
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
  format: (value: unknown, name?: string, _locale?: string, options: { readonly [option: string]: unknown } = {}) =>
    format(value, name, options),
});

function instanceFor(locale: Locale, texts: { readonly [key: string]: string }, format: Formatter, unfilled: string) {
  const instance = createInstance();
  instance.use(formatModule(format));
  void instance.init({
    lng: locale,
    fallbackLng: false,
    resources: { [locale]: { translation: { ...texts } } },
    initAsync: false,
    load: "currentOnly",
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false, alwaysFormat: true },
    missingInterpolationHandler: () => unfilled,
  });
  return instance;
}

/**
 * An own instance of i18next for one locale: nothing global is touched, everything is there at once, nothing is escaped
 * (texts are data, whoever shows them as HTML escapes them), and no value is searched for further placeholders.
 */
export function createTranslator<Key extends string>(
  locale: Locale,
  texts: { readonly [key: string]: string },
  format: Formatter,
  unfilled: string = UNFILLED,
): Translator<Key> {
  const instance = instanceFor(locale, texts, format, unfilled);
  const { interpolator } = instance.services;
  return {
    locale,
    say: (key, params = NO_PARAMS) => instance.t(key, { replace: params, ...countOf(params), nest: false }),
    has: (key) => Object.hasOwn(texts, key) || Object.hasOwn(texts, `${key}_other`),
    fill: (template, params) =>
      template.includes("{{") ? interpolator.interpolate(template, params, locale, {}) : template,
  };
}
