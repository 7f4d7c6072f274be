import { describe, expect, test } from "vitest";
import { PlaceNames } from "../../src/text/placeNames.js";
import { voiceIn } from "../../src/text/voiceIn.js";

const texts = {
  packs: {},
  rules: {},
  remedies: {},
  names: { documentTypes: { "business-licence": "Business licence" } },
};

const dossier = {
  documents: [{ type: "business-licence" }, { number: 5 }],
  listings: [{ sku: "A1", images: [{}, {}] }, {}],
  "od/d": 1,
};

const names = (locale: "en" | "zh-CN", at: unknown = dossier, labels = new Map<string, string>()) => {
  const voice = voiceIn(locale, { ...texts, locale });
  return new PlaceNames(voice, at, () => labels);
};

describe.each([
  ["", "the dossier", "资料"],
  ["/merchant/legalName", "Company › legal name", "企业 › 法定名称"],
  ["/merchant", "Company", "企业"],
  ["/listings/0/title", "Listing A1 › title", "商品 A1 › 标题"],
  ["/listings/1/title", "Listing 2 › title", "商品 2 › 标题"],
  ["/listings/0/images/1/widthPx", "Listing A1 › picture 2 › width in pixels", "商品 A1 › 图片 2 › 宽度（像素）"],
  ["/listings/0/images/-", "Listing A1 › pictures (new entry)", "商品 A1 › 图片（新增）"],
  ["/listings/category", "listings › category", "商品 › 类目"],
  ["/listings/0/bullets/2", "Listing A1 › bullet points, no. 3", "商品 A1 › 卖点第 3 项"],
  [
    "/documents/0/file/dpi",
    "Document Business licence › file › resolution (dpi)",
    "文件 Business licence › 文件扫描件 › 分辨率（dpi）",
  ],
  ["/certificates/-", "certificates (new entry)", "证书（新增）"],
  ["/certificates", "certificates", "证书"],
  ["/listings/0/label/0/on", "Listing A1 › label element 1 › place of the label", "商品 A1 › 标签项目 1 › 标注位置"],
  ["/listings/0/on", "Listing A1 › places of sale", "商品 A1 › 销售站点"],
  ["/listings/0/attributes/fdaClass", "Listing A1 › further fields › fda class", "商品 A1 › 其他字段 › fda class"],
  ["/target/mode/fulfilment", "target › selling mode › fulfilment", "目标站点 › 销售模式 › 履约方式"],
  ["/od~1d", "od/d", "od/d"],
])("%s", (pointer, en, zh) => {
  test("in English", () => expect(names("en").name(pointer)).toBe(en));
  test("in Chinese", () => expect(names("zh-CN").name(pointer)).toBe(zh));
});

test("seen from the holder", () => {
  expect(names("en").within("/listings/0/images/1/widthPx", "/listings/0")).toBe("picture 2 › width in pixels");
  expect(names("en").within("/certificates/-", "/listings/0")).toBe("certificates (new entry)");
  expect(names("en").within("/listings/0", "/listings/0")).toBe("Listing A1");
  expect(names("en").within("/listings/01/title", "/listings/0")).toBe("Listing 2 › title");
});

test("without a dossier, by the labels that the report knows", () => {
  expect(names("en", undefined, new Map([["/listings/1", "B2"]])).name("/listings/1/title")).toBe("Listing B2 › title");
});

test("a hostile dossier is only looked at", () => {
  for (const bad of [
    null,
    5,
    [],
    { listings: 5 },
    { listings: [null] },
    { listings: [{ sku: {} }] },
    { listings: { 0: { sku: "x" } } },
  ]) {
    expect(names("en", bad).name("/listings/0/title")).toMatch(/^Listing (1|x) › title$/);
  }
  expect(names("en").name("/__proto__/constructor")).toBe("__proto__ › constructor");
});
