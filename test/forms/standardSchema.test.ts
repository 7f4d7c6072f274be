import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import type { StandardSchemaV1 } from "@standard-schema/spec";
import { FormApi } from "@tanstack/react-form";
import type { FieldValues, ResolverOptions } from "react-hook-form";
import { describe, expect, test } from "vitest";
import { createChecker } from "../../src/engine/checker.js";
import { type StandardSchemaOptions, toStandardSchema } from "../../src/forms/index.js";
import en from "../../src/generated/texts/en.js";
import zh from "../../src/generated/texts/zh-CN.js";
import { createLocalizer, type Locale } from "../../src/text/index.js";
import { load, packFolder } from "../engine/packFiles.js";

const rule = (check: object, more: object = {}) => ({ subject: "listing", source: "law", check, ...more });

const { packs } = load(
  packFolder(
    "markets/eu",
    { kind: "market", markets: ["DE", "FR"] },
    {
      rules: {
        title: rule({ length: { of: "listing.title", max: 10 } }),
        brand: rule({ required: { of: "listing.brand" } }),
        bullets: rule({ length: { of: "listing.bullets[]", max: 5 } }),
        short: rule({ length: { of: "listing.title", max: 3 } }, { level: "should" }),
        later: rule({ length: { of: "listing.title", max: 2 } }, { from: "2027-01-01" }),
        radio: rule(
          { required: { of: "listing.origin" } },
          { when: { "===": [{ var: "listing.traits.radio" }, true] } },
        ),
        licence: { subject: "merchant", source: "law", check: { document: { type: "business-licence" } } },
      },
    },
  ),
);
const checker = createChecker({ packs });
const target = { market: "DE" };
const asOf = "2026-11-22";
const localizer = (locale: Locale) => createLocalizer({ locale, texts: locale === "en" ? en : zh, packs });

function validate(value: unknown, options: Partial<StandardSchemaOptions> = {}): StandardSchemaV1.Result<unknown> {
  const result = toStandardSchema(checker, target, { asOf, ...options })["~standard"].validate(value);
  if (result instanceof Promise) throw new Error("validation is to be synchronous");
  return result;
}

const listing = { title: "Lamp", brand: "Acme", bullets: ["light"], traits: { radio: false } };

describe("a Standard Schema", () => {
  test("passes values on as they are where no must fails", () => {
    const result = validate(listing, { path: "/listings/0" });
    expect(result).toEqual({ value: listing });
    expect("value" in result && result.value).toBe(listing);
  });

  test("tells each place that a way lacks, of ways of which any is enough", () => {
    const short = (field: string) => ({ length: { of: `listing.${field}`, max: 3 } });
    const ways = rule({ anyOf: [short("model"), { allOf: [short("title"), short("subtitle")] }] });
    const folder = packFolder("markets/eu", { kind: "market", markets: ["DE"] }, { rules: { ways } });
    const value = { model: "abcd", title: "abcd", subtitle: "abcd" };
    const schema = toStandardSchema(createChecker({ packs: load(folder).packs }), target, {
      asOf,
      path: "/listings/0",
    });
    const result = schema["~standard"].validate(value);
    const issues = result instanceof Promise ? [] : result.issues;
    expect([...new Set(issues?.map(({ path }) => path?.join(".")))]).toEqual(["model", "title", "subtitle"]);
  });

  test("tells where a condition read what is wrong, not what it read", () => {
    const same = rule({ logic: { "===": [{ var: "listing.title" }, { var: "listing.model" }] } });
    const folder = packFolder("markets/eu", { kind: "market", markets: ["DE"] }, { rules: { same } });
    const checking = createChecker({ packs: load(folder).packs });
    const schema = toStandardSchema(checking, target, { asOf, path: "/listings/0", localizer: localizer("en") });
    const result = schema["~standard"].validate({ title: "Lamp", model: "L1" });
    expect(result instanceof Promise ? [] : result.issues).toEqual([
      { path: ["title"], message: "The requirement is not met by what you have stated." },
      { path: ["model"], message: "The requirement is not met by what you have stated." },
    ]);
  });

  test("says who made it, and which version of the standard it keeps", () => {
    expect(toStandardSchema(checker, target, { asOf })["~standard"]).toMatchObject({ version: 1, vendor: "greenlane" });
  });

  test("has an issue for each place of a must that fails, with its path from the form's", () => {
    const value = { ...listing, title: "A very long title", bullets: ["fine", "too long", "long as well"] };
    expect(validate(value, { path: "/listings/0" })).toEqual({
      issues: [
        { message: "check.length.above", path: ["bullets", 1] },
        { message: "check.length.above", path: ["bullets", 2] },
        { message: "check.length.above", path: ["title"] },
      ],
    });
  });

  test("says where in the whole dossier, if that is what the form holds", () => {
    expect(validate({ listings: [listing, { ...listing, brand: " " }] })).toEqual({
      issues: [{ message: "check.required.empty", path: ["listings", 1, "brand"] }],
    });
  });

  test("tells what is wrong below its path only, also of a list of which an element is missing", () => {
    const dossier = { merchant: {}, documents: [], listings: [{ ...listing, title: "A very long title" }] };
    expect(validate([], { path: "/documents", dossier })).toEqual({
      issues: [{ message: "check.evidence.none", path: [] }],
    });
    expect(validate(dossier.merchant, { path: "/merchant", dossier })).toEqual({ value: {} });
    expect(validate({ ...dossier, listings: [] })).toEqual({
      issues: [{ message: "check.evidence.none", path: ["documents"] }],
    });
  });

  test("reads the dossier around it each time it is asked to", () => {
    let dossier: unknown = {};
    const schema = toStandardSchema(checker, target, { asOf, path: "/listings/0/title", dossier: () => dossier });
    expect(schema["~standard"].validate("A very long title")).toHaveProperty("issues");
    dossier = { listings: [{ on: [{ market: "US" }] }] };
    expect(schema["~standard"].validate("A very long title")).toEqual({ value: "A very long title" });
  });

  test("takes what is not known for no mistake, unless asked to", () => {
    expect(validate({}, { path: "/listings/0" })).toEqual({ value: {} });
    expect(validate({}, { path: "/listings/0", unknown: true, localizer: localizer("en") })).toEqual({
      issues: [
        { message: "not known yet: brand", path: ["brand"] },
        { message: "not known yet: bullet points", path: ["bullets"] },
        { message: "not known yet: title", path: ["title"] },
        { message: expect.stringContaining("radio"), path: ["traits", "radio"] },
      ],
    });
  });

  test.each([
    ["en", "17 characters; at most 10 are allowed."],
    ["zh-CN", "17"],
  ] as const)("speaks %s", (locale, message) => {
    const value = { ...listing, title: "A very long title" };
    expect(validate(value, { path: "/listings/0", localizer: localizer(locale) })).toEqual({
      issues: [{ message: expect.stringContaining(message), path: ["title"] }],
    });
  });

  test("tells each variant of a model, though a report tells them as one", () => {
    const { packs: perModel } = load(
      packFolder(
        "markets/eu",
        { kind: "market", markets: ["DE"] },
        {
          rules: { brand: rule({ required: { of: "listing.brand" } }, { per: "listing.model" }) },
        },
      ),
    );
    const schema = toStandardSchema(createChecker({ packs: perModel }), target, {
      asOf,
      path: "/listings/1",
      dossier: { listings: [{ model: "M", brand: "" }] },
    });
    expect(schema["~standard"].validate({ model: "M", brand: "" })).toMatchObject({ issues: [{ path: ["brand"] }] });
  });

  test("refuses what is no pointer, no target and no day", () => {
    expect(() => toStandardSchema(checker, target, { asOf, path: "listings" })).toThrow(RangeError);
    expect(() => validate({}, { asOf: "today" })).toThrow(TypeError);
  });
});

const resolverOptions: ResolverOptions<FieldValues> = { fields: {}, shouldUseNativeValidation: false };
const schemaOf = (path: string) =>
  toStandardSchema<typeof listing>(checker, target, { asOf, path, localizer: localizer("en") });

describe("React Hook Form", () => {
  const resolve = standardSchemaResolver(schemaOf("/listings/0"));

  test("gets the values where nothing fails", async () => {
    expect(await resolve(listing, undefined, { ...resolverOptions, fields: {} })).toEqual({
      values: listing,
      errors: {},
    });
  });

  test("gets an error at each field", async () => {
    const value = { ...listing, title: "A very long title", bullets: ["fine", "too long"] };
    const { errors } = await resolve(value, undefined, { ...resolverOptions, fields: {} });
    expect(errors).toMatchObject({
      title: { message: expect.stringContaining("at most 10") },
      bullets: [undefined, { message: expect.stringContaining("at most 5") }],
    });
  });
});

describe("TanStack Form", () => {
  test("has errors at fields while they are wrong, and none once they are mended", () => {
    const form = new FormApi({ defaultValues: listing, validators: { onChange: schemaOf("/listings/0") } });
    form.mount();
    form.setFieldValue("title", "A very long title");
    form.setFieldValue("bullets", ["fine", "too long"]);
    const messages = (errors: unknown) => (errors as readonly { message: string }[]).map(({ message }) => message);
    expect(form.state.isValid).toBe(false);
    expect(messages(form.getFieldMeta("title")?.errors)).toEqual([expect.stringContaining("at most 10")]);
    expect(messages(form.getFieldMeta("bullets[1]")?.errors)).toEqual([expect.stringContaining("at most 5")]);
    form.setFieldValue("title", "Lamp");
    form.setFieldValue("bullets", ["fine"]);
    expect(form.state.isValid).toBe(true);
  });

  test("has no error for what is not known yet, also when it is submitted, and saves", async () => {
    const saved: unknown[] = [];
    const started: Partial<typeof listing> = { title: "Lamp" };
    const form = new FormApi({
      defaultValues: started,
      validators: { onChange: toStandardSchema<typeof started>(checker, target, { asOf, path: "/listings/0" }) },
      onSubmit: ({ value }) => void saved.push(value),
    });
    form.mount();
    form.setFieldValue("title", "Lamp 2");
    expect(form.state.errors).toEqual([]);
    await form.handleSubmit();
    expect(saved).toEqual([{ title: "Lamp 2" }]);
    form.setFieldValue("brand", " ");
    expect(form.getFieldMeta("brand")?.errors).toMatchObject([{ path: ["brand"] }]);
    expect(form.getFieldMeta("title")?.errors ?? []).toEqual([]);
  });
});
