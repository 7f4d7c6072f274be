import { expect, test } from "vitest";
import { packs } from "../../src/generated/packs.js";
import en from "../../src/generated/texts/en.js";
import zh from "../../src/generated/texts/zh-CN.js";
import words from "../../src/generated/words/zh-CN.js";
import type { Shape } from "../../src/model/shape.js";
import { fieldEnd } from "../../src/packs/fieldEnd.js";
import { collectTexts } from "../../src/packs/texts.js";
import { slicePacks, sliceTexts } from "../../src/slice/index.js";
import { createFieldNames } from "../../src/text/createFieldNames.js";
import { createLocalizer } from "../../src/text/createLocalizer.js";
import { createPageLocalizer } from "../../src/text/createPageLocalizer.js";
import { createDescriber } from "../../src/text/describe/createDescriber.js";
import { voiceIn } from "../../src/text/voiceIn.js";

const PORT = "listing.attributes.usbCPort";
const declared = [...new Set(packs.flatMap(({ uses }) => Object.keys(uses.fields)))];

test("the fields that shipped packs declare have names in both languages, none of them twice by the end of the path", () => {
  expect(declared.length).toBeGreaterThan(160);
  expect(new Set(declared.map(fieldEnd)).size).toBe(declared.length);
  for (const { fields = {} } of [en, zh])
    expect(declared.filter((path) => !Object.hasOwn(fields, fieldEnd(path)))).toEqual([]);
});

test("names stand beside the titles of packs, and what is no text is left out", () => {
  const file = JSON.stringify({ title: "EU", fields: { [PORT]: "USB-C port", "listing.attributes.other": 1 } });
  const { fields, packs: titles } = collectTexts({ "markets/eu/pack.en.json": file }, "en");
  expect(fields).toEqual({ "attributes.usbCPort": "USB-C port" });
  expect(titles["eu"]).toEqual({ title: "EU", covers: [], notCovered: [] });
});

test("forms and rules in words call fields by these names", () => {
  expect(createFieldNames({ locale: "zh-CN", texts: zh }).field(PORT)).toBe("USB-C 接口");
  expect(createFieldNames({ locale: "en", texts: en }).field("listing.attributes.chargingPowerW")).toBe(
    "charging power in W",
  );
  const describer = createDescriber({ locale: "zh-CN", texts: zh, packs });
  expect(describer.path("listing.attributes.amazon.dangerousGoods", "listing")).toBe("亚马逊 › 危险品申报");
  expect(describer.condition({ "===": [{ var: PORT }, true] }, "listing")).toContain("USB-C 接口");
});

const STATUS = "listing.attributes.amazon.pesticideStatus";
const BASIS = "account.attributes.amazon.insuranceBasis";

/** The codes of a field that a pack declares. */
function codesOf(shape: Shape): readonly string[] {
  if (shape.type === "list") return codesOf(shape.of);
  return shape.type === "code" ? (shape.values ?? []) : [];
}

test("the codes of these fields have names in both languages, and fields of one name call a code alike", () => {
  const coded = packs
    .flatMap(({ uses }) => Object.entries(uses.fields))
    .filter(([, shape]) => codesOf(shape).length > 0);
  expect(coded.length).toBeGreaterThan(15);
  for (const texts of [en, zh]) {
    const names = createFieldNames({ locale: texts.locale, texts });
    for (const [path, shape] of coded)
      for (const code of codesOf(shape)) {
        const own = texts.codes?.[fieldEnd(path)]?.[code];
        expect(own, `${path} ${code}`).toMatch(/./);
        expect(names.code(code, fieldEnd(path).split(".")[1] ?? "")).toBe(own);
      }
  }
});

test("names of codes stand beside those of fields, and what is no text is left out", () => {
  const file = JSON.stringify({
    title: "EU",
    codes: { [PORT]: { two: "two ports", three: 3 }, [BASIS]: "occurrence" },
  });
  const { codes } = collectTexts({ "markets/eu/pack.en.json": file }, "en");
  expect(codes).toEqual({ "attributes.usbCPort": { two: "two ports" }, "amazon.insuranceBasis": {} });
});

test("forms, findings and rules in words call codes by these names", () => {
  expect(createFieldNames({ locale: "zh-CN", texts: zh }).code("exempt", "pesticideStatus")).toBe("豁免");
  expect(createFieldNames({ locale: "en", texts: en }).code("exempt", "title")).toBe("exempt");
  const describer = createDescriber({ locale: "zh-CN", texts: zh, packs });
  expect(describer.condition({ "===": [{ var: STATUS }, "not-a-pesticide"] }, "listing")).toContain("不属于农药");
  const params = { actual: "claims-made", values: ["occurrence"], field: "insuranceBasis" };
  const said = { key: "check.one-of.other", params };
  expect(createLocalizer({ locale: "en", texts: en }).message(said)).toBe(
    "Not possible here: claims-made basis; it must be occurrence basis.",
  );
  expect(createPageLocalizer({ words, texts: zh }).message(said)).toBe("现为“索赔提出制”，应为事故发生制。");
});

test("a code of a field that packs declare is no other field's", () => {
  const names = voiceIn("en", en).names;
  expect([names.name("individual", "accountType"), names.name("individual", "entityType")]).toEqual([
    "individual account",
    "individual",
  ]);
  expect(names.name("constructor", "accountType")).toBe("constructor");
});

test("what holds fields of packs has the name of the marketplace or provider", () => {
  const english = createFieldNames({ locale: "en", texts: en });
  expect(english.field("listing.attributes.amazon")).toBe("Amazon");
  expect(english.field("merchant.attributes.worldfirst")).toBe("WorldFirst");
  expect(createFieldNames({ locale: "zh-CN", texts: zh }).field("listing.attributes.amazon")).toBe("亚马逊");
  const steps = voiceIn("zh-CN", zh).steps("/listings/0/attributes/amazon/dangerousGoods");
  expect(steps.map(({ name }) => name).slice(2)).toEqual(["亚马逊", "危险品申报"]);
});

test("names of greenlane's own fields are not taken from packs", () => {
  const texts = { ...en, fields: { "label.on": "elsewhere", "attributes.usbCPort": "port" } };
  const names = createFieldNames({ locale: "en", texts });
  expect([names.field("label.on"), names.field(PORT)]).toEqual(["place of the label", "port"]);
});

test("both localizers say them", () => {
  const message = { key: "check.required.one", params: { field: PORT } };
  const key = Object.keys(words.sentences).find((one) => words.sentences[one]?.includes("{{field, name}}")) ?? "";
  const said = { ...message, key };
  expect(createLocalizer({ locale: "zh-CN", texts: zh }).message(said)).toContain("USB-C 接口");
  expect(createPageLocalizer({ words, texts: zh }).message(said)).toContain("USB-C 接口");
});

test("a slice has the names of the fields that its rules read", () => {
  const targets = [{ market: "DE" }];
  const of = (categories: readonly string[]) =>
    sliceTexts(
      zh,
      slicePacks(
        packs.filter(({ id }) => id === "eu"),
        { targets, categories, asOf: "2026-11-22" },
      ),
    ).fields;
  expect(of(["electronics"])).toHaveProperty(["attributes.usbCPort"], "USB-C 接口");
  expect(of(["electronics"])).not.toHaveProperty(["amazon.dangerousGoods"]);
  expect(sliceTexts({ ...zh, fields: {} }, packs).fields).toEqual({});
});

test("a slice has the names of all codes of these fields", () => {
  const of = (id: string) =>
    sliceTexts(
      zh,
      packs.filter((pack) => pack.id === id),
    ).codes;
  expect(of("worldfirst")).toEqual({ "worldfirst.applicantRole": zh.codes?.["worldfirst.applicantRole"] });
  expect(of("de")).toEqual({});
  const { codes: _codes, ...without } = zh;
  expect(sliceTexts(without, packs)).not.toHaveProperty("codes");
});
