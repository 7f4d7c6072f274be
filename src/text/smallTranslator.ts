import type { Locale } from "../packs/texts.js";
import type { Formatter } from "./formatters.js";
import { remembered } from "./remembered.js";
import { compileTemplate, type Fill, valueIn } from "./template.js";
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
  const formOf = remembered((count: number) => plurals.select(count));
  const compiled = new Map<string, Fill>();
  const textOf = (key: string): string | undefined => (Object.hasOwn(texts, key) ? texts[key] : undefined);
  const fillOf = (template: string): Fill => {
    const fill = compiled.get(template) ?? compileTemplate(template, format) ?? (() => template);
    compiled.set(template, fill);
    return fill;
  };
  const sayer = remembered((key: string): Fill => {
    const plain = fillOf(textOf(key) ?? key);
    if (textOf(`${key}_other`) === undefined) return plain;
    return (params, above) => {
      const count = valueIn("count", params, above);
      const counted = typeof count === "number" ? textOf(`${key}_${formOf(count)}`) : undefined;
      return (counted === undefined ? plain : fillOf(counted))(params, above);
    };
  });
  return {
    locale,
    sayer,
    say: (key, params = {}, above) => sayer(key)(params, above),
    has: (key) => Object.hasOwn(texts, key) || Object.hasOwn(texts, `${key}_other`),
    compile: fillOf,
  };
}
