import { describe, expect, test } from "vitest";
import type { Json } from "../../src/model/json.js";
import { codeNamesIn } from "../../src/text/codeNamesIn.js";
import { createTranslator } from "../../src/text/createTranslator.js";
import { createFormatter } from "../../src/text/formatters.js";

const names = {
  certificateSchemes: { "ce-doc": "EU declaration of conformity", IN: "not India" },
  documentTypes: { licence: "Licence" },
  roleTypes: { licence: "another licence" },
};

const translator = (locale: "en" | "zh-CN") => {
  const codes = codeNamesIn(locale, { locale, packs: {}, rules: {}, remedies: {}, names });
  return createTranslator(
    locale,
    { one_one: "{{count, number}} day", one_other: "{{count, number}} days", nested: "{{text}} $t(one)" },
    createFormatter(locale, codes),
  );
};

const fill = (locale: "en" | "zh-CN", template: string, params: { readonly [name: string]: Json | undefined }) =>
  translator(locale).compile(template)(params);

describe.each([
  ["{{x, number}}", 12345.678, "12,345.678", "12,345.678"],
  ["{{x}}", 2000, "2,000", "2,000"],
  ["{{x, percent}}", 0.025, "2.5%", "2.5%"],
  ["{{x, percent}}", 0.9999, "99.99%", "99.99%"],
  ["{{x, day}}", "2026-07-27", "27 July 2026", "2026年7月27日"],
  ["{{x, day}}", 5, "5", "5"],
  ["{{x, day}}", "soon", "soon", "soon"],
  ["{{x, fileSize}}", 10_485_760, "10 MB", "10 MB"],
  ["{{x, fileSize}}", 10_000_000, "10 MB", "10 MB"],
  ["{{x, fileSize}}", 512, "512 B", "512 B"],
  ["{{x, fileSize}}", 1_234_567, "1.18 MB", "1.18 MB"],
  ["{{x, duration}}", { days: 1 }, "1 day", "1 天"],
  ["{{x, duration}}", { days: 90 }, "90 days", "90 天"],
  ["{{x, duration}}", { workingDays: 5 }, "5 working days", "5 个工作日"],
  ["{{x, duration}}", { months: 6 }, "6 months", "6 个月"],
  ["{{x, duration}}", 30, "30 days", "30 天"],
  ["{{x, quoted}}", "a", "“a”", "“a”"],
  ["{{x, quoted}}", "$& $1", "“$& $1”", "“$& $1”"],
  ["{{x, name}}", "ce-doc", "EU declaration of conformity", "EU declaration of conformity"],
  ["{{x, name}}", "lithium-ion", "lithium-ion", "锂离子电池"],
  ["{{x, name}}", "no-such-code", "no-such-code", "no-such-code"],
  ["{{x, name}}", "JP", "Japan", "日本"],
  ["{{country, name}}", "IN", "India", "印度"],
  ["{{scheme, name}}", "IN", "not India", "not India"],
  ["{{language, name}}", "de", "German", "德语"],
  ["{{field, name}}", "lab.accredited", "accreditations", "认可资质"],
  ["{{field, name}}", "label.on", "place of the label", "标注位置"],
  ["{{field, name}}", "document.issuedOn", "date of issue", "签发日期"],
  ["{{role, name}}", "licence", "another licence", "another licence"],
  ["{{x, anyOf}}", ["ce-doc", "JP"], "EU declaration of conformity or Japan", "EU declaration of conformity或日本"],
  ["{{x, allOf}}", ["a", "b", "c"], "a, b, and c", "a、b和c"],
  ["{{x, allOf}}", "a", "a", "a"],
  ["{{x, anyOf}}", [], "…", "…"],
  ["{{x}}", true, "yes", "是"],
  ["{{x}}", undefined, "…", "…"],
  ["{{x, number}}", null, "…", "…"],
  ["{{x, nonsense}}", 1, "1", "1"],
  ["{{x, days}}", 1, "1", "1"],
] as const)("%s of %j", (template, value, en, zh) => {
  const name = /\{\{(\w+)/.exec(template)?.[1] ?? "";

  test("in English", () => {
    expect(fill("en", template, { [name]: value as Json })).toBe(en);
  });

  test("in Chinese", () => {
    expect(fill("zh-CN", template, { [name]: value as Json })).toBe(zh);
  });
});

test("a unit takes its number", () => {
  const template = "{{actual, number}} {{unit, name}}";
  expect(fill("en", template, { actual: 1, unit: "items" })).toBe("1 item");
  expect(fill("en", template, { actual: 2, unit: "items" })).toBe("2 items");
  expect(fill("zh-CN", template, { actual: 1, unit: "items" })).toBe("1 项");
});

test("codes of a field that is not named in the template are named by the field", () => {
  expect(fill("en", "{{expected, anyOf}}", { field: "language", expected: ["de", "zh-CN"] })).toBe(
    "German or Chinese (China)",
  );
  expect(fill("en", "{{actual, name}}", { field: "issuer.country", actual: "IN" })).toBe("India");
});

test("nothing in a value is escaped, filled or looked up", () => {
  const value = "<b> & {{y}} $t(one)";
  expect(fill("en", "{{x}}", { x: value, y: "no" })).toBe(value);
  expect(translator("en").say("nested", { text: value })).toBe(`${value} $t(one)`);
});

test("values cannot steer the translation", () => {
  expect(translator("en").say("one", { count: 1, lng: "zh-CN", ns: "x", context: "y", defaultValue: "z" })).toBe(
    "1 day",
  );
  expect(translator("en").say("one", { count: 2 })).toBe("2 days");
});

test("long quotes are cut off", () => {
  expect(fill("en", "{{x, quoted}}", { x: "啊".repeat(500) })).toBe(`“${"啊".repeat(119)}…”`);
  for (const character of ["a", "👍"]) {
    expect(fill("en", "{{x, quoted}}", { x: character.repeat(120) })).toBe(`“${character.repeat(120)}”`);
    expect(fill("en", "{{x, quoted}}", { x: character.repeat(121) })).toBe(`“${character.repeat(119)}…”`);
  }
});
