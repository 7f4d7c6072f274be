import { createInstance, type FormatterModule, type i18n } from "i18next";
import type { Locale } from "../packs/texts.js";
import type { Formatter } from "./formatters.js";
import { compileTemplate, type Fill, type TextParams } from "./template.js";
import { type Translator, UNFILLED } from "./translator.js";

const NO_PARAMS: TextParams = {};

/** Formats of our own in place of those of i18next, so that a value without a format is written in the locale as well. */
const formatModule = (format: Formatter): FormatterModule => ({
  type: "formatter",
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
  format: (value: unknown, name?: string, _locale?: string, options: { readonly [option: string]: unknown } = {}) =>
    format(value, name, options, String(options["interpolationkey"] ?? "")),
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

/** The texts of one key: without a number, and by the plural form of one. */
interface Forms {
  plain: Fill | undefined;
  readonly byForm: Map<string, Fill>;
}

/** i18next finds the text of a key and of a number; each text is taken apart when it is first said. */
class CompiledTexts {
  private readonly forms = new Map<string, Forms>();
  private readonly templates = new Map<string, Fill>();

  constructor(
    private readonly instance: i18n,
    private readonly locale: Locale,
    private readonly format: Formatter,
  ) {}

  say(key: string, params: TextParams): string {
    let forms = this.forms.get(key);
    if (forms === undefined) {
      forms = { plain: undefined, byForm: new Map() };
      this.forms.set(key, forms);
    }
    const { count } = params;
    if (typeof count === "number") return this.counted(key, count, forms)(params);
    forms.plain ??= this.find(key, {});
    return forms.plain(params);
  }

  fill(template: string, params: TextParams): string {
    let fill = this.templates.get(template);
    if (fill === undefined) {
      const { interpolator } = this.instance.services;
      fill =
        compileTemplate(template, this.format) ??
        ((values) => interpolator.interpolate(template, values, this.locale, {}));
      this.templates.set(template, fill);
    }
    return fill(params);
  }

  /** Only whole and broken numbers choose a form; i18next knows one of its own for none. */
  private counted(key: string, count: number, { byForm }: Forms): Fill {
    const { pluralResolver } = this.instance.services;
    const form = count === 0 ? "zero" : (pluralResolver.getSuffix(this.locale, count) as string);
    let fill = byForm.get(form);
    if (fill === undefined) {
      fill = this.find(key, { count });
      byForm.set(form, fill);
    }
    return fill;
  }

  private find(key: string, options: { readonly count?: number }): Fill {
    const template = this.instance.t(key, { ...options, skipInterpolation: true, nest: false });
    const all = (values: TextParams): string => this.instance.t(key, { replace: values, ...options, nest: false });
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
  const compiled = new CompiledTexts(instanceFor(locale, texts, format, unfilled), locale, format);
  return {
    locale,
    say: (key, params = NO_PARAMS) => compiled.say(key, params),
    has: (key) => Object.hasOwn(texts, key) || Object.hasOwn(texts, `${key}_other`),
    fill: (template, params) => (template.includes("{{") ? compiled.fill(template, params) : template),
  };
}
