import Form from "@rjsf/core";
import validator, { customizeValidator } from "@rjsf/validator-ajv8";
import { Ajv, type ErrorObject } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { createChecker } from "../../src/engine/checker.js";
import { setAt } from "../../src/forms/edit/setAt.js";
import { type DossierSchemaOptions, dossierSchema } from "../../src/forms/schema/dossierSchema.js";
import { packs } from "../../src/generated/packs.js";
import enTexts from "../../src/generated/texts/en.js";
import zhTexts from "../../src/generated/texts/zh-CN.js";
import { isDay } from "../../src/model/day.js";
import type { Json } from "../../src/model/json.js";
import { createFieldNames } from "../../src/text/createFieldNames.js";
import { load, packFolder } from "../engine/packFiles.js";
import { dossiers } from "../property/dossiers.js";

const asOf = "2026-11-22";
const DE = { market: "DE" };
const en = createFieldNames({ locale: "en", texts: enTexts });

const schemaOf = (rules: object, facts: object = {}, options: Partial<DossierSchemaOptions> = {}) => {
  const pack = packFolder(
    "markets/eu",
    { kind: "market", markets: ["EU"] },
    { goods: { $defaults: { subject: "listing", source: "law" }, ...rules } },
  );
  return dossierSchema(createChecker({ packs: load(pack).packs }), DE, facts, { asOf, ...options });
};

const withFormats = (ajv: Ajv | Ajv2020): Ajv | Ajv2020 => ajv.addFormat("date", isDay);

const ajv = () =>
  withFormats(new Ajv2020({ allErrors: true, strict: true, strictRequired: false, strictTypes: false }));

const length = (demands: object, more: object = {}) => ({
  check: { length: { of: "listing.title", ...demands } },
  ...more,
});

const accepts = (rules: object, facts: object, listing: object): boolean =>
  ajv().validate(schemaOf(rules, facts, { required: false }).schema, { listings: [listing] });

describe("what a schema says", () => {
  test.each([
    [length({ min: 2, max: 3 }), "title", ["ab", "日本語", "👍👍👍"], ["a", "abcd", "👍👍👍👍"]],
    [{ check: { "one-of": { of: "listing.hsCode", values: ["1", "2"] } } }, "hsCode", ["1"], ["3"]],
    [{ check: { pattern: { of: "listing.hsCode", matches: "^[0-9]+$", not: "9" } } }, "hsCode", ["12"], ["a", "19"]],
    [{ check: { required: { of: "listing.brand" } } }, "brand", ["A"], ["", " ", "\u200b", false]],
    [
      { check: { length: { of: "listing.bullets", min: 1, max: 2 } } },
      "bullets",
      [["a"], ["a", "b"]],
      [[], ["a", "b", "c"]],
    ],
    [
      { check: { range: { of: "listing.price", max: 10, currency: "EUR" } } },
      "price",
      [
        { amount: 10, currency: "EUR" },
        { amount: 99, currency: "USD" },
      ],
      [{ amount: 11, currency: "EUR" }],
    ],
  ] as const)("%j of %s", (rule, field, good, bad) => {
    const verdict = (value: unknown) => accepts({ rule }, {}, { [field]: value });
    expect(good.map(verdict)).toEqual(good.map(() => true));
    expect(bad.map(verdict)).toEqual(bad.map(() => false));
  });

  test("of several listings the limit that holds for all of them, of advice and of what is to come none", () => {
    const rules = {
      toys: length({ max: 5 }, { categories: ["toys"] }),
      all: length({ max: 9 }),
      advice: length({ max: 2 }, { level: "should" }),
      later: length({ max: 1 }, { from: "2027-01-01" }),
    };
    const limit = (categories: readonly string[]) =>
      [5, 6, 9, 10].map((size) => accepts(rules, { categories }, { title: "x".repeat(size) }));
    expect(limit(["toys"])).toEqual([true, false, false, false]);
    expect(limit(["toys", "books-media"])).toEqual([true, true, true, false]);
  });

  test("what it cannot say is told, with a weaker limit where one holds as well", () => {
    const { leftOut } = schemaOf({
      bytes: length({ max: 9, unit: "bytes" }),
      graphemes: length({ max: 9, unit: "graphemes" }),
      case: { check: { pattern: { of: "listing.title", matches: "^a", ignoreCase: true } } },
      words: { check: { forbidden: { of: "listing.title", phrases: ["free"] } } },
    });
    expect(leftOut.map(({ place, rule, why }) => [place, rule.slice(9), why])).toEqual(
      expect.arrayContaining([
        ["listings/*/title", "bytes", "looser"],
        ["listings/*/title", "graphemes", "not-sayable"],
        ["listings/*/title", "case", "not-sayable"],
        ["listings/*/title", "words", "not-sayable"],
      ]),
    );
    expect(accepts({ bytes: length({ max: 3, unit: "bytes" }) }, {}, { title: "abcd" })).toBe(false);
  });

  test("required, titles in the locale, codes with their names, drafts", () => {
    const rules = {
      brand: { check: { required: { of: "listing.brand" } } },
      used: { check: { "one-of": { of: "listing.condition", values: ["new", "used"] } } },
    };
    const { schema } = schemaOf(rules, {}, { names: createFieldNames({ locale: "zh-CN", texts: zhTexts }) });
    const item = JSON.parse(JSON.stringify(schema)).properties.listings.items;
    expect(item.required).toEqual(["brand"]);
    expect(item.properties.brand.title).toBe("品牌");
    expect(item.properties.condition.oneOf.map(({ const: code }: { const: string }) => code)).toEqual(["new", "used"]);
    expect(schema["$schema"]).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(schemaOf(rules, {}, { draft: "07" }).schema["$schema"]).toBe("http://json-schema.org/draft-07/schema#");
    expect(JSON.stringify(schemaOf(rules, {}, { required: false }).schema)).not.toContain('"required"');
    expect(
      withFormats(new Ajv()).validate(schemaOf(rules, {}, { draft: "07", required: false }).schema, { listings: [] }),
    ).toBe(true);
  });

  test("only what rules read is asked for", () => {
    const { schema } = schemaOf({ title: length({ max: 5 }) });
    const { properties } = JSON.parse(JSON.stringify(schema));
    expect(Object.keys(properties.listings.items.properties)).toEqual(["sku", "model", "category", "title"]);
    expect(properties.merchant).toBeUndefined();
  });
});

describe("held against what a check says", () => {
  const checker = createChecker({ packs });
  const TEXTS = [
    "",
    " ",
    "A",
    "123456",
    "518057",
    "中文",
    "x".repeat(75),
    "x".repeat(76),
    "x".repeat(201),
    "x".repeat(2001),
    "日".repeat(70),
  ];
  const FIELDS: readonly (readonly [string, readonly Json[]])[] = [
    ["/listings/0/title", TEXTS],
    ["/listings/0/brand", TEXTS],
    ["/listings/0/hsCode", TEXTS],
    ["/listings/0/description", TEXTS],
    ["/listings/0/searchTerms", TEXTS],
    ["/listings/0/condition", ["new", "used", "refurbished"]],
    ["/listings/0/images/0/format", ["jpeg", "png", "gif", "tiff", "webp"]],
    ["/listings/0/images/0/widthPx", [1, 499, 500, 1600, 10_001]],
    ["/listings/0/images/0/content/fill", [0.5, 0.85, 1]],
    ["/listings/0/bullets", [[], ["a"], Array.from({ length: 11 }, () => "word")]],
    ["/merchant/legalName", TEXTS],
    ["/merchant/address/postcode", TEXTS],
  ];

  test.each([
    ["yiwu-toys.json", { marketplace: "amazon", market: "DE" }],
    ["guangzhou-cosmetics.json", { marketplace: "amazon", market: "US" }],
  ])("%s on %j: nothing is refused that no must fails", (name, target) => {
    const dossier = dossiers.get(name);
    const compiled = (of: unknown) =>
      ajv().compile(dossierSchema(checker, target, { dossier: of }, { asOf, required: false }).schema);
    const validate = compiled(dossier);
    const refusals = (by: typeof validate, changed: unknown, pointer: string): readonly ErrorObject[] => {
      by(changed);
      return (by.errors ?? []).filter(({ instancePath }) => `${instancePath}/`.startsWith(`${pointer}/`));
    };
    let refused = 0;
    const wrong = FIELDS.flatMap(([pointer, values]) =>
      values.flatMap((value) => {
        const changed = setAt(dossier, pointer.split("/").slice(1), value).root;
        if (refusals(validate, changed, pointer).length === 0) return [];
        refused++;
        const report = checker.check(changed, target, {
          asOf,
          outcomes: ["fail"],
          joinMatters: false,
          joinVariants: false,
        });
        const fails = report.findings.some(
          ({ level, path, reasons, upcoming }) =>
            level === "must" &&
            upcoming === undefined &&
            (path.startsWith(pointer) || reasons.some((reason) => reason.path.startsWith(pointer))),
        );
        if (fails) return [];
        // The value itself may decide which rules bind: then the schema is that of the dossier that has it.
        const errors = refusals(compiled(changed), changed, pointer);
        return errors.length === 0
          ? []
          : [`${pointer} ${JSON.stringify(value)}: ${errors.map(({ message }) => message).join(", ")}`];
      }),
    );
    expect(wrong).toEqual([]);
    expect(refused).toBeGreaterThan(4);
  });
});

describe("a form builder", () => {
  const { schema } = dossierSchema(
    createChecker({ packs }),
    { marketplace: "amazon", market: "DE" },
    { seller: "CN", categories: ["toys"] },
    { asOf, names: en, required: false },
  );
  const later = customizeValidator({ AjvClass: Ajv2020 });

  test("draws the form with the titles of the schema", () => {
    const html = renderToStaticMarkup(
      createElement(Form, {
        schema,
        validator: later,
        formData: { merchant: { country: "CN" }, listings: [{ sku: "A1", title: "Bricks" }] },
      }),
    );
    expect(html).toContain(">brand");
    expect(html).toContain('value="Bricks"');
    expect(html).toMatch(/<select[^>]*id="root_merchant_entityType/);
  });

  test("tells what violates a limit, at its place", () => {
    const told = (formData: object) => later.validateFormData(formData, schema).errors.map(({ property }) => property);
    expect(told({ listings: [{ title: "Bricks" }] })).toEqual([]);
    expect(told({ listings: [{ title: "x".repeat(201) }] })).toContain(".listings.0.title");
    const older = dossierSchema(createChecker({ packs }), DE, {}, { asOf, draft: "07", required: false }).schema;
    expect(
      validator.validateFormData({ listings: [{ sku: 5 }] }, older).errors.map(({ property }) => property),
    ).toEqual([".listings.0.sku"]);
  });
});
