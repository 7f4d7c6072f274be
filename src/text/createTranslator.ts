import { createInstance, type FormatterModule, type i18n } from "i18next";
import type { Locale } from "../packs/texts.js";
import type { Formatter } from "./formatters.js";
import { remembered } from "./remembered.js";
import { compileTemplate, type Fill, type TextParams, valueIn } from "./template.js";
import { type Translator, UNFILLED } from "./translator.js";

const NO_PARAMS: TextParams = {};

/** Formats of our own in place of those of i18next, so that a value without a format is written in the locale as well. */
const formatModule = (format: Formatter): FormatterModule => ({
  type: "formatter",
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
  format: (value: unknown, name?: string, _locale?: string, options: TextParams = {}) =>
    format(name, String(options["interpolationkey"] ?? ""))(value, options),
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

/** The forms of a text that i18next looks for when there is a number; `zero` is one of its own. */
const FORMS = ["zero", "one", "two", "few", "many", "other"] as const;

/** i18next finds the text of a key and of a number; each text is taken apart when it is first said. */
class CompiledTexts {
  /** What says the text of a key. */
  readonly sayer: (key: string) => Fill;
  private readonly templates = new Map<string, Fill>();
  /** Only whole and broken numbers choose a form; i18next knows one of its own for none. */
  private readonly formOf: (count: number) => string;

  constructor(
    private readonly instance: i18n,
    private readonly locale: Locale,
    private readonly format: Formatter,
    private readonly texts: { readonly [key: string]: string },
  ) {
    const { pluralResolver } = instance.services;
    this.sayer = remembered((key) => this.sayerOf(key));
    this.formOf = remembered((count) => (count === 0 ? "zero" : (pluralResolver.getSuffix(locale, count) as string)));
  }

  compile(template: string): Fill {
    if (!template.includes("{{")) return () => template;
    let fill = this.templates.get(template);
    if (fill === undefined) {
      const { interpolator } = this.instance.services;
      fill =
        compileTemplate(template, this.format) ??
        ((values, over) => interpolator.interpolate(template, { ...values, ...over }, this.locale, {}));
      this.templates.set(template, fill);
    }
    return fill;
  }

  private sayerOf(key: string): Fill {
    const plain = this.find(key, {});
    if (!FORMS.some((form) => Object.hasOwn(this.texts, `${key}_${form}`))) return plain;
    const byForm = new Map<string, Fill>();
    return (params, above) => {
      const count = valueIn("count", params, above);
      if (typeof count !== "number") return plain(params, above);
      const form = this.formOf(count);
      const fill = byForm.get(form) ?? this.find(key, { count });
      byForm.set(form, fill);
      return fill(params, above);
    };
  }

  private find(key: string, options: { readonly count?: number }): Fill {
    const template = this.instance.t(key, { ...options, skipInterpolation: true, nest: false });
    const all: Fill = (values, above) =>
      this.instance.t(key, { replace: { ...values, ...above }, ...options, nest: false });
    return compileTemplate(template, this.format) ?? all;
  }
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
  const compiled = new CompiledTexts(instanceFor(locale, texts, format, unfilled), locale, format, texts);
  return {
    locale,
    sayer: compiled.sayer,
    say: (key, params = NO_PARAMS, above) => compiled.sayer(key)(params, above),
    has: (key) => Object.hasOwn(texts, key) || Object.hasOwn(texts, `${key}_other`),
    compile: (template) => compiled.compile(template),
  };
}
