import fc from "fast-check";
import { describe, expect, test } from "vitest";
import en from "../../src/generated/texts/en.js";
import zh from "../../src/generated/texts/zh-CN.js";
import type { Json } from "../../src/model/json.js";
import { codeNamesIn } from "../../src/text/codeNamesIn.js";
import { createTranslator } from "../../src/text/createTranslator.js";
import { createFormatter } from "../../src/text/formatters.js";
import { ownWordsIn } from "../../src/text/ownWordsIn.js";
import { createSmallTranslator } from "../../src/text/smallTranslator.js";

const UNFILLED = "∅";

const value: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json[]>(0, 1, 2, 21, 0.025, true, false, "DE", "title", "{{max}}", "$t(x)", "a, b", "2026-11-22", ""),
  fc.constantFrom<Json[]>(["CN", "DE"], [], { days: 3 }, null),
);

/** Everything that a template asks for. */
const namesIn = (template: string): readonly string[] =>
  [...template.matchAll(/\{\{(.+?)\}\}/g)].map(([, inside = ""]) => inside.split(",")[0]?.trim() ?? "");

describe.each([en, zh])("in $locale", (texts) => {
  const { locale } = texts;
  const { sentences } = ownWordsIn(locale);
  const format = createFormatter(locale, codeNamesIn(locale, texts), UNFILLED);
  const [own, i18next] = [createSmallTranslator, createTranslator].map((create) =>
    create(locale, sentences, format, UNFILLED),
  );
  const templates = [
    ...Object.values(sentences),
    ...Object.values(texts.rules).flatMap(({ title, message }) => [title, message ?? ""]),
    ...Object.values(texts.remedies),
  ];
  const paramsFor = (names: readonly string[]) =>
    fc.record(Object.fromEntries(["count", ...names].map((name) => [name, value])), { requiredKeys: [] });
  const keys = [...new Set(Object.keys(sentences).map((key) => key.replace(/_(one|other)$/, "")))];

  test("every sentence is said as i18next says it", () => {
    expect(keys.length).toBeGreaterThan(300);
    for (const key of keys) {
      const names = Object.entries(sentences).flatMap(([own, text]) => (own.startsWith(key) ? namesIn(text) : []));
      fc.assert(
        fc.property(paramsFor(names), (params) => {
          expect(own?.say(key, params)).toBe(i18next?.say(key, params));
        }),
        { numRuns: 8 },
      );
    }
    expect(own?.say("no.such")).toBe(i18next?.say("no.such"));
    for (const key of [...keys, "no.such"]) expect(own?.has(key)).toBe(i18next?.has(key));
  });

  test("every template of rules and remedies is filled as i18next fills it", () => {
    expect(templates.length).toBeGreaterThan(1000);
    for (const template of templates.filter((one) => one.includes("{{")))
      fc.assert(
        fc.property(paramsFor(namesIn(template)), (params) => {
          expect(own?.compile(template)(params)).toBe(i18next?.compile(template)(params));
        }),
        { numRuns: 8 },
      );
  });
});
