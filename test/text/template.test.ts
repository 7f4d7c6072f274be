import { createInstance } from "i18next";
import { describe, expect, test } from "vitest";
import en from "../../src/generated/texts/en.js";
import zh from "../../src/generated/texts/zh-CN.js";
import type { Json } from "../../src/model/json.js";
import { checkTextsIn } from "../../src/text/checkTexts.js";
import { codeNamesIn } from "../../src/text/codeNamesIn.js";
import { createTranslator } from "../../src/text/createTranslator.js";
import { createFormatter, type Formatter } from "../../src/text/formatters.js";
import { ownTexts } from "../../src/text/ownTexts.js";
import { compileTemplate, type TextParams } from "../../src/text/template.js";

const show: Formatter = (name, own) => (value) =>
  `<${own}:${name ?? "-"}:${typeof value === "function" ? "code" : (JSON.stringify(value) ?? "?")}>`;

describe("a template taken apart", () => {
  test.each([
    ["without values", {}, "without values"],
    ["{{a}}", { a: 1 }, "<a:-:1>"],
    ["x {{ a , number }} y{{b}}", { a: 1, b: "2" }, 'x <a:number:1> y<b:-:"2">'],
    ["{{a}}", { a: "{{b}}", b: 1 }, '<a:-:"{{b}}">'],
    ["{{constructor}}", {}, "<constructor:-:?>"],
    ["open {{a", { a: 1 }, "open {{a"],
    ["{{max-size}}", { "max-size": 3 }, "<max-size:-:3>"],
  ])("%s with %j", (template, params, filled) => {
    expect(compileTemplate(template, show)?.(params)).toBe(filled);
  });

  test("values above go before others of their name, whatever they are", () => {
    const fill = compileTemplate("{{a}}{{b}}{{c}}{{toString}}", show);
    expect(fill?.({ a: 1, b: 1, c: 1, toString: 1 }, { b: 2, c: null, toString: 2 })).toBe(
      "<a:-:1><b:-:2><c:-:null><toString:-:2>",
    );
    expect(fill?.({}, { b: 2 })).toBe("<a:-:?><b:-:2><c:-:?><toString:-:?>");
  });

  test.each(["{{- a}}", "{{a.b}}", "{{a, number(digits: 2)}}", "{{{a}}}", "{{a, b, c}}"])(
    "%s is left to i18next",
    (template) => {
      expect(compileTemplate(template, show)).toBeUndefined();
    },
  );
});

const VALUES: readonly Json[] = [
  0,
  1,
  2,
  12345.5,
  "CN",
  "2026-07-27",
  "$& {{max}} $t(yes)",
  true,
  null,
  ["DE", "FR"],
  { days: 3 },
];

/** Values for every placeholder of a template, another choice for each round; in some rounds one is missing. */
function paramsFor(template: string, round: number): TextParams {
  const names = [...template.matchAll(/\{\{\s*([\w-]+)/g)].map((match) => match[1] ?? "");
  const params = names.map((name, index): [string, Json] => [
    name,
    VALUES[(round + 3 * index) % VALUES.length] ?? null,
  ]);
  return Object.fromEntries(round === 5 ? params.slice(1) : params);
}

describe.each([
  ["en", en],
  ["zh-CN", zh],
] as const)("in %s every text reads as i18next itself says it", (locale, texts) => {
  const table: { readonly [key: string]: string } = { ...checkTextsIn(locale), ...ownTexts[locale] };
  const format = createFormatter(locale, codeNamesIn(locale, texts));
  const instance = createInstance();
  instance.use({
    type: "formatter",
    init: () => undefined,
    add: () => undefined,
    addCached: () => undefined,
    format: (value: unknown, name?: string, _locale?: string, options: TextParams = {}) =>
      format(name, String(options["interpolationkey"]))(value, options),
  });
  void instance.init({
    lng: locale,
    resources: { [locale]: { translation: table } },
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false, alwaysFormat: true },
  });
  const translator = createTranslator(locale, table, format);
  const said = (key: string, params: TextParams): string => {
    const count = params["count"];
    return instance.t(key, { replace: params, ...(typeof count === "number" ? { count } : {}), nest: false });
  };

  test("our own, those of checks, and with every number", () => {
    for (const [key, template] of Object.entries(table))
      for (let round = 0; round < VALUES.length; round++) {
        const params = paramsFor(template, round);
        expect(translator.say(key, params), key).toBe(said(key, params));
        const form = key.replace(/_(?:zero|one|other)$/, "");
        if (form !== key) expect(translator.say(form, params), form).toBe(said(form, params));
      }
    expect(translator.say("no.such-key", { count: 2 })).toBe("no.such-key");
  });

  test("those of rules and remedies", () => {
    const templates = [
      ...Object.values(texts.rules).flatMap(({ title, message }) => [title, message ?? ""]),
      ...Object.values(texts.remedies),
    ];
    for (const [index, template] of templates.entries()) {
      const params = paramsFor(template, index % VALUES.length);
      expect(translator.compile(template)(params)).toBe(
        instance.services.interpolator.interpolate(template, params, locale, {}),
      );
    }
  });
});
