import type { Locale } from "../packs/texts.js";
import type { Formatter } from "./formatters.js";
import { compileTemplate, type Fill } from "./template.js";
import type { Translator } from "./translator.js";

/**
 * What `createTranslator` does, without i18next, for pages in which it would weigh as much as all rules of a market: placeholders `{{name}}` and
 * `{{name, format}}`, and `_one` and `_other`. Tests hold it against i18next, over all texts that there are.
 */
export function createSmallTranslator<Key extends string>(
  locale: Locale,
  texts: { readonly [key: string]: string },
  format: Formatter,
): Translator<Key> {
  const plurals = new Intl.PluralRules(locale);
  const compiled = new Map<string, Fill>();
  const textOf = (key: string): string | undefined => (Object.hasOwn(texts, key) ? texts[key] : undefined);
  const fillOf = (template: string): Fill => {
    const fill = compiled.get(template) ?? compileTemplate(template, format) ?? (() => template);
    compiled.set(template, fill);
    return fill;
  };
  return {
    locale,
    say(key, params = {}) {
      const { count } = params;
      const counted = typeof count === "number" ? textOf(`${key}_${plurals.select(count)}`) : undefined;
      return fillOf(counted ?? textOf(key) ?? key)(params);
    },
    has: (key) => Object.hasOwn(texts, key) || Object.hasOwn(texts, `${key}_other`),
    fill: (template, params) => fillOf(template)(params),
  };
}
