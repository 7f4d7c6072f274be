// biome-ignore-all lint/suspicious/noThenProperty: the grammar of rules says "then"
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { CHECK_KINDS } from "../../../src/checks/kinds.js";
import { CHECK_SCHEMAS } from "../../../src/checks/schemas.schema.js";
import { dossierShape } from "../../../src/generated/dossierShape.js";
import { packs } from "../../../src/generated/packs.js";
import en from "../../../src/generated/texts/en.js";
import zh from "../../../src/generated/texts/zh-CN.js";
import type { Json, JsonObject } from "../../../src/model/json.js";
import { isObjectShape, type ListShape, type Shape } from "../../../src/model/shape.js";
import type { SubjectKind } from "../../../src/model/subject.js";
import type { CheckSpec } from "../../../src/packs/pack.js";
import { createDescriber } from "../../../src/text/describe/createDescriber.js";
import { subjectTexts } from "../../../src/text/describe/texts/subjectTexts.js";
import { UNFILLED } from "../../../src/text/translator.js";

const english = createDescriber({ locale: "en", texts: en, packs });
const chinese = createDescriber({ locale: "zh-CN", texts: zh, packs });

const radio = { "===": [{ var: "listing.traits.radio" }, true] };

/** Patterns with the words for the form that they ask for; those that would take too many words, or leave open what is meant, stay as they are. */
const FORMS: readonly (readonly [pattern: string, inEnglish: string, inChinese: string])[] = [
  ["^DE[0-9]{13}$", "“DE” followed by 13 digits", "为“DE”后接 13 位数字"],
  ["^(?:\\d{8})$", "8 digits", "为 8 位数字"],
  ["^[A-Z]$", "1 capital letter", "为 1 个大写字母"],
  ["^[0-9]{8,14}$", "8 to 14 digits", "为 8 至 14 位数字"],
  ["^DE[0-9]+$", "“DE” followed by 1 or more digits", "为“DE”后接至少 1 位数字"],
  ["^X[a-z]*$", "“X” followed by any number of small letters", "为“X”后接任意个小写字母"],
  ["^[A-Za-z]{0,3}$", "at most 3 letters from A to Z", "为最多 3 个英文字母"],
  [
    "^FR[0-9]{6}_[A-Z0-9]{4}$",
    "“FR” followed by 6 digits, “_”, 4 characters (digits, capital letters)",
    "为“FR”后接 6 位数字、“_”、4 个字符（数字、大写字母）",
  ],
  [
    "^[0-9]{3}-?[0-9]{4}$",
    "3 digits followed by “-” (may be left out), 4 digits",
    "为 3 位数字后接“-”（可省略）、4 位数字",
  ],
  ["^no ?brand$", "“no” followed by a space (may be left out), “brand”", "为“no”后接空格（可省略）、“brand”"],
  ["^(GB|XI)[0-9]{12}$", "(“GB” or “XI”) followed by 12 digits", "为（“GB”或“XI”）后接 12 位数字"],
  ["^DE( ?[0-9]){9}$", "“DE” followed by 9 digits, with or without spaces", "为“DE”后接 9 位数字，可含空格"],
  [
    "^(GB|XI)( ?[0-9]){9}(( ?[0-9]){3})?$",
    "(“GB” or “XI”) followed by 9 digits, 3 digits (may be left out), with or without spaces",
    "为（“GB”或“XI”）后接 9 位数字、3 位数字（可省略），可含空格",
  ],
  ["^BE[01][0-9]{9}$", "“BE” followed by “0” or “1”, 9 digits", "为“BE”后接“0”或“1”、9 位数字"],
  [
    "^(A[0-9]{8}|B[1-4]{12})$",
    "“A” followed by 8 digits, or “B” followed by 12 characters (1 to 4)",
    "为“A”后接 8 位数字，或“B”后接 12 个字符（1 至 4）",
  ],
  ["^(?:00|[0-9]{7})$", "“00” or 7 digits", "为“00”或 7 位数字"],
  [
    "^[0-9A-HJ-NP-Z]{18}$",
    "18 characters (digits, capital letters except I/O)",
    "为 18 个字符（数字、大写字母（I/O 除外））",
  ],
  ["^https://", "beginning with “https://”", "以“https://”开头"],
  ["\\.png$", "ending with “.png”", "以“.png”结尾"],
  ["93/42|90/385", "containing “93/42” or “90/385”", "含有“93/42”或“90/385”"],
  ...[
    "[0-9]",
    "^https?://",
    "^A|B$",
    "^[^<]+$",
    "^(?:de|fr)(?:-|$)",
    "^a.c$",
    "^A[0-9]B[0-9]C[0-9]D[0-9]$",
    "^(?:[a-z][0-9]){2}$",
    "^\\u0009[0-9]$",
  ].map((pattern): readonly [string, string, string] => [pattern, `matching \`${pattern}\``, `匹配 \`${pattern}\``]),
];

/** Checks with what is said of them in rules about listings, or about another subject. */
const CASES: readonly (readonly [CheckSpec, string, string, SubjectKind?])[] = [
  [
    { required: { of: ["listing.title", "merchant.legalName"] } },
    "given: title, company › legal name",
    "须填写：标题、企业 › 法定名称",
  ],
  [{ length: { of: "listing.title", max: 75 } }, "title: at most 75 characters", "标题：最多 75 个字符"],
  [
    { length: { of: "listing.bullets", min: 1, max: 5 } },
    "bullet points: at least 1 item; at most 5 items",
    "卖点：至少 1 项；最多 5 项",
  ],
  [
    { length: { of: "listing.bullets[]", unit: "bytes", min: 10, max: 10 } },
    "bullet points: exactly 10 bytes",
    "卖点：正好 10 字节",
  ],
  [{ length: { of: "listing.warnings", max: 0 } }, "warnings: none", "警示语：无"],
  [
    { length: { of: "listing.title", max: { var: "listing.attributes.titleLimit" } } },
    "title: at most title limit characters",
    "标题：最多 title limit 个字符",
  ],
  [
    { range: { of: "listing.price", min: 1, below: 5000, currency: "CNY", decimals: 2 } },
    "price: at least 1 CNY; less than 5,000 CNY; at most 2 decimal places",
    "价格：至少 1 CNY；小于 5,000 CNY；最多 2 位小数",
  ],
  [
    { range: { of: "listing.price", max: { var: "listing.listPrice" }, currency: { var: "listing.price.currency" } } },
    "price: at most list price; in price › currency",
    "价格：最多划线价；币种同价格 › 币种",
  ],
  [
    { range: { of: "document.issuedOn", above: "2025-01-01", max: { var: "asOf" } } },
    "date of issue: on or before the day that is asked about; after 1 January 2025",
    "签发日期：不晚于查询之日；晚于 2025年1月1日",
    "document",
  ],
  [
    { pattern: { of: "listing.hsCode", matches: "^[0-9]{6}", not: "--", ignoreCase: true } },
    "tariff code (HS): beginning with 6 digits; not containing “--”; whatever the case",
    "海关编码（HS）：以 6 位数字开头；不得含有“--”；不分大小写",
  ],
  [{ pattern: { of: "listing.title", matches: "a`b+" } }, "title: matching ``a`b+``", "标题：匹配 ``a`b+``"],
  ...FORMS.map(([matches, inEnglish, inChinese]): readonly [CheckSpec, string, string] => [
    { pattern: { of: "listing.brand", matches } },
    `brand: ${inEnglish}`,
    `品牌：${inChinese}`,
  ]),
  [
    { pattern: { of: "listing.brand", not: "^(5|6)[0-9]{11}$" } },
    "brand: not (“5” or “6”) followed by 11 digits",
    "品牌：不得为（“5”或“6”）后接 11 位数字",
  ],
  [
    { pattern: { of: "listing.language", matches: "^(?:de|fr)(?:-|$)" } },
    "language: one of German, French",
    "语言：为德语、法语之一",
  ],
  [
    { "one-of": { of: "listing.price.currency", values: ["USD", "EUR"], ignoreCase: true } },
    "price › currency: one of USD, EUR; whatever the case",
    "价格 › 币种：USD、EUR之一；不分大小写",
  ],
  [
    { "one-of": { of: "merchant.country", values: { list: "EU" } } },
    "company › country: European Union",
    "企业 › 国家/地区：欧盟",
  ],
  [
    {
      forbidden: {
        of: "listing.title",
        phrases: ["sale", { var: "listing.brand" }],
        at: "start",
        wholeWords: true,
        ignoreCase: false,
        except: ["sale price"],
      },
    },
    "title: not beginning with “sale”, brand; as whole words; the case counts; “sale price” excepted",
    "标题：不以“sale”、品牌开头；按整词；区分大小写；“sale price”除外",
  ],
  [
    { forbidden: { of: "listing.title", characters: ["!"], max: 2, scripts: ["Han"], allowedScripts: ["Latin"] } },
    "title: at most 2 times each: “!”; without characters of Han; only characters of Latin",
    "标题：以下各项最多出现 2 次：“!”；不含 Han 文字；只用 Latin 文字",
  ],
  [
    { forbidden: { of: "listing.title", phrases: { list: "function-words" }, at: "end" } },
    "title: not ending with the list “function-words”",
    "标题：不以清单“function-words”结尾",
  ],
  [
    { unique: { of: "listings[].variants[].gtin", ignoreCase: true } },
    "listings › variants › GTIN: no value twice; whatever the case",
    "商品 › 变体 › GTIN：不得重复；不分大小写",
  ],
  [
    { unique: { of: "listing.title", words: true, max: 2, ignore: ["the"] } },
    "title: no word more than 2 times; not counting “the”",
    "标题：同一个词最多出现 2 次；不计“the”",
  ],
  [
    {
      same: {
        of: ["listing.brand", { document: { type: ["business-licence"], field: "holder" } }],
        mode: "normalised",
      },
    },
    "the same: listing › brand, holder of Business licence; apart from case, width, spaces and how the company form is written",
    "须一致：商品 › 品牌、营业执照的持有人；不计大小写、全半角、空格和公司形式的写法",
  ],
  [
    { deadline: { of: "event.answeredOn", from: "event.on", within: { workingDays: 2 } } },
    "day of the answer: at most 2 working days after date",
    "回复日期：不晚于日期后 2 个工作日",
    "event",
  ],
  [
    { confirm: { question: "company-papers-same-everywhere", every: { months: 12 } } },
    "confirmed: Is one and the same set of company papers used on all sites?; again every 12 months",
    "已确认：各站点是否使用同一套公司资料？；每 12 个月重新确认",
  ],
  [
    { confirm: { question: "company-papers-same-everywhere", within: { days: 1 } } },
    "confirmed: Is one and the same set of company papers used on all sites?; at most 1 day ago",
    "已确认：各站点是否使用同一套公司资料？；在最近 1 天内确认",
  ],
  [
    { metric: { of: "late-shipment-rate", below: 0.04, windows: [{ days: 10 }, { months: 1 }], market: "DE" } },
    "Late shipment rate: less than 4%; over 10 days; over 1 month; for Germany",
    "迟发率：小于 4%；统计期 10 天；统计期 1 个月；德国站点",
    "account",
  ],
  [
    { metric: { of: "response-hours", min: 1, max: 24 } },
    "Hours until an answer: at least 1; at most 24",
    "回复时长（小时）：至少 1；最多 24",
    "account",
  ],
  [{ metric: { of: "cases", above: 3 } }, "Cases opened: more than 3", "纠纷数：大于 3", "account"],
  [
    { identifier: { of: "merchant.numbers.uscc", kind: "cn-uscc", doubtful: "fail" } },
    "company › unified social credit code: a valid unified social credit code; doubtful check digits are refused",
    "企业 › 统一社会信用代码：有效的统一社会信用代码；校验位存疑的不予接受",
  ],
  [
    {
      label: {
        shows: ["ce-mark", { anyOf: ["batch", "model-or-type"] }],
        on: ["product", "packaging"],
        in: { allOf: ["fi", "sv"] },
      },
    },
    "on the label: CE mark and (one of Batch, lot, type or serial number, Model or type); placed on one of product, packaging; in all of Finnish, Swedish",
    "标签上标明：CE 标志，以及（批号/型号/序列号、型号之一）；标注位置：商品本体、包装之一；语言：芬兰语、瑞典语全部",
  ],
  [
    { label: { shows: { anyOf: ["batch"] }, in: ["de", { var: "listing.language" }] } },
    "on the label: Batch, lot, type or serial number; in one of German, language",
    "标签上标明：批号/型号/序列号；语言：德语、语言之一",
  ],
  [
    {
      address: {
        of: "role.address",
        require: ["street", "city"],
        format: "country",
        country: ["EU", "CH"],
        noPoBox: true,
        script: "Latn",
        order: "english-order",
        maxLength: { street: 35 },
        matches: "merchant.address",
        houseNumber: true,
      },
    },
    "address: with street, city; of the form that its country wants; in one of European Union, Switzerland; no post office box; written in Latn; in the order street, city, province, country; street of at most 35 characters; the same as company › address; with a house number",
    "地址：写明街道、城市；符合所在国家或地区的地址格式；位于欧盟、瑞士之一；不得为邮政信箱；以 Latn 文字书写；依次为街道、城市、省份、国家；街道最多 35 个字符；与企业 › 地址一致；有门牌号",
    "role",
  ],
  [
    { address: { of: "merchant.address", format: "written", order: "country-order" } },
    "company › address: written as its country's post writes it; in the order of its country",
    "企业 › 地址：按所在国家或地区邮政的写法书写；按所在国家或地区的顺序书写",
  ],
  [
    {
      image: {
        which: "main",
        format: ["jpeg"],
        px: { min: [500, 500] },
        ratio: { max: [2, 1] },
        longestSide: { min: 1000, max: 1000 },
        shortestSide: { min: 1 },
        fill: { min: 0.85 },
        bytes: { max: 10_485_760 },
        text: false,
      },
    },
    "the main picture: format: JPEG; size: at least 500 × 500 pixels; width to height: at most 2:1; longest side: exactly 1,000 pixels; shortest side: at least 1 pixel; share of the frame filled: at least 85%; file size: at most 10 MB; text on the picture: no",
    "主图：格式：JPEG；尺寸：至少 500 × 500 像素；宽高比：最多 2:1；最长边：正好 1,000 像素；最短边：至少 1 像素；主体占比：至少 85%；文件大小：最多 10 MB；图中文字：否",
  ],
  [{ image: { background: "white" } }, "background: white", "背景：白色", "image"],
  [{ image: { count: { min: 6, max: 9 } } }, "number of pictures: at least 6; at most 9", "图片数量：至少 6；最多 9"],
  [
    { image: { which: "other", view: "back", count: { min: 1 } } },
    "every further picture: view: back; number of such pictures: at least 1",
    "每张辅图：视角：背面；符合以上要求的图片数量：至少 1",
  ],
  [
    { image: { of: "storefront.logo", transparent: true } },
    "storefront › logo: transparent: yes",
    "店铺网站 › 标志：透明：是",
  ],
  [
    {
      document: {
        type: ["business-licence", { list: "company-papers" }],
        count: { min: 2 },
        age: { max: { days: 90 } },
        left: { min: { months: 6 } },
        validOn: { var: "listing.placedOnMarketOn" },
        covers: ["brand", "model"],
        coversMonths: { min: 6, endsWithin: { days: 30 } },
        translation: { kind: "certified", language: ["en"] },
      },
    },
    "Document: one of Business licence, the list “company-papers”; at least 2 of them; not older than 90 days; valid for at least 6 months more; in date on day of placing on the market; covers brand, model of this product; spans at least 6 months; ends at most 30 days before the day that is asked about; with a certified translation; translated into English",
    "文件：营业执照、清单“company-papers”之一；至少 2 份；须在最近 90 天内出具；剩余有效期至少 6 个月；在首次投放市场日期有效；覆盖该商品的品牌、型号；至少覆盖 6 个月；截止日期距查询之日不超过 30 天；附经认证的译文；译文语言：英语",
  ],
  [
    { document: { this: true, coversMonths: 3, translation: "notarised" } },
    "this paper; in date; spans at least 3 months; with a notarised translation",
    "该份材料；在有效期内；至少覆盖 3 个月；附经公证的译文",
    "document",
  ],
  [
    {
      document: {
        type: "business-licence",
        amount: { min: 1000, currency: "EUR" },
        expiresOn: false,
        holder: { same: "merchant.legalName", mode: "exact" },
        file: { colour: true },
      },
    },
    "Document: Business licence; amount: at least 1,000; amount › currency: EUR; expiry date: none; holder: the same as company › legal name; to the character; file › colour: yes",
    "文件：营业执照；金额：至少 1,000；金额 › 币种：EUR；到期日：无；持有人：与企业 › 法定名称一致；逐字相同；文件扫描件 › 颜色：是",
  ],
  [
    {
      certificate: {
        scheme: "test-report",
        standards: { allOf: ["EN 71-1", { startsWith: "EN 71-" }] },
        legislation: { not: { pattern: "^old" } },
        issuedOn: { min: "2025-01-01" },
        covers: "listing",
      },
    },
    "Certificate: Test report; standards: all of “EN 71-1”, beginning with “EN 71-”; legislation: not beginning with “old”; date of issue: on or after 1 January 2025; covers this product (SKU or model)",
    "证书：检测报告；标准：“EN 71-1”、以“EN 71-”开头全部；法规：不得以“old”开头；签发日期：不早于 2025年1月1日；覆盖该商品（SKU 或型号）",
  ],
  [
    {
      registration: {
        scheme: "VAT",
        country: { in: "EU" },
        number: { identifier: "eu-vat" },
        status: { not: ["suspended", "expired"] },
        covers: "shipment",
      },
    },
    "Registration: VAT or GST number; country: European Union; number: a valid VAT number of an EU country; status: not one of suspended, expired; covers this shipment",
    "注册：增值税税号（VAT/GST）；国家/地区：欧盟；编号：有效的欧盟增值税号；状态：不得为已停用、已过期之一；覆盖该票货件",
  ],
  [
    {
      role: {
        type: "importer",
        name: { present: true },
        address: { country: { var: "target.market" } },
        email: { startsWith: ["a", "b"] },
      },
    },
    "Representative: Importer; name given; address › country: target › market; e-mail address: beginning with one of “a”, “b”",
    "责任人：进口商；名称须填写；地址 › 国家/地区：目标站点 › 市场；电子邮箱：以“a”、“b”之一开头",
  ],
  [{ prohibited: { if: radio } }, "must not be: radio transmitter: yes", "不得出现：无线发射功能：是"],
  [{ logic: radio }, "radio transmitter: yes", "无线发射功能：是"],
  [
    {
      anyOf: [
        { allOf: [{ logic: radio }, { required: { of: "listing.title" } }] },
        { required: { of: "listing.brand" } },
      ],
    },
    "one of these: (1) all of these: (a) radio transmitter: yes; (b) given: title; (2) given: brand",
    "满足以下任一项：（1）满足以下各项：（a）无线发射功能：是；（b）须填写：标题；（2）须填写：品牌",
  ],
  [
    {
      choose: [
        { if: radio, then: { required: { of: "listing.title" } } },
        { then: { required: { of: "listing.brand" } } },
      ],
    },
    "depending on the case: (1) if radio transmitter: yes: given: title; (2) otherwise: given: brand",
    "视情况而定：（1）若无线发射功能：是：须填写：标题；（2）其他情况：须填写：品牌",
  ],
];

const linesOf = (spec: CheckSpec, subject: SubjectKind): readonly string[] => [
  english.checkLine(spec, subject),
  chinese.checkLine(spec, subject),
];

describe("checks in words", () => {
  const cases = CASES.map(([spec, inEnglish, inChinese, subject]) => ({ spec, inEnglish, inChinese, subject }));

  test.each(cases)("$inEnglish", ({ spec, inEnglish, inChinese, subject = "listing" }) => {
    expect(linesOf(spec, subject)).toEqual([inEnglish, inChinese]);
  });

  test("a check of several is a heading with lines below it", () => {
    const described = english.check({ anyOf: [{ logic: radio }, { required: { of: "listing.brand" } }] }, "listing");
    expect(described).toEqual({
      text: "one of these",
      of: [
        { text: "radio transmitter: yes", of: [] },
        { text: "given: brand", of: [] },
      ],
    });
  });

  test("a kind that nobody knows is shown as it is written", () => {
    expect(english.checkLine({ toString: {} })).toBe('{"toString":{}}');
  });

  test("every kind has been tried", () => {
    const tried = JSON.stringify(CASES.map(([spec]) => spec));
    expect(Object.keys(CHECK_KINDS).filter((kind) => !tried.includes(`{"${kind}":`))).toEqual([]);
  });
});

const demandsOf = (spec: CheckSpec): JsonObject => {
  const [demands] = Object.values(spec);
  return (Array.isArray(demands) ? {} : demands) as JsonObject;
};

describe("no demand is passed over", () => {
  const kinds = Object.entries(CHECK_SCHEMAS).flatMap(([kind, schema]) =>
    schema instanceof z.ZodObject
      ? [[kind, Object.keys(schema.shape).filter((name) => schema.shape[name] instanceof z.ZodOptional)] as const]
      : [],
  );
  const evidence = new Set(["document", "certificate", "registration", "role"]);
  const lists = { document: "documents", certificate: "certificates", registration: "registrations", role: "roles" };
  const fieldsOf = (kind: string): { readonly [name: string]: Shape } => {
    const list = dossierShape.fields[lists[kind as keyof typeof lists] ?? ""] as ListShape | undefined;
    return list !== undefined && isObjectShape(list.of) ? list.of.fields : {};
  };

  test.each(kinds)("of %s: leaving one out says something else", (kind, names) => {
    for (const name of names.filter((one) => one !== "of" && !(evidence.has(kind) && one in fieldsOf(kind)))) {
      const cases = CASES.filter(([spec]) => kind in spec && demandsOf(spec)[name] !== undefined);
      // The four kinds share what is no field.
      const others = evidence.has(kind) ? CASES.filter(([spec]) => name in demandsOf(spec)) : [];
      const isImageField = kind === "image" && cases.length === 0;
      expect(cases.length + others.length > 0 || isImageField, `${kind}.${name} is not tried`).toBe(true);
      for (const [spec, , , subject = "listing"] of cases) {
        const { [name]: _, ...rest } = demandsOf(spec);
        if (name === "mode") continue;
        expect(linesOf({ [kind]: rest }, subject)[0], `${kind}.${name}`).not.toBe(linesOf(spec, subject)[0]);
        expect(linesOf({ [kind]: rest }, subject)[1], `${kind}.${name}`).not.toBe(linesOf(spec, subject)[1]);
      }
    }
  });

  const sample = (shape: Shape): Json => {
    if (!isObjectShape(shape)) return { present: true };
    return Object.fromEntries(Object.entries(shape.fields).map(([name, field]) => [name, sample(field)]));
  };

  test.each([...evidence])("of %s: every field of the paper is said by its name", (kind) => {
    const special = new Set(["type", "scheme", "covers", "translation"]);
    for (const [name, shape] of Object.entries(fieldsOf(kind)).filter(([field]) => !special.has(field))) {
      for (const describer of [english, chinese]) {
        const without = describer.checkLine({ [kind]: { this: true } });
        const line = describer.checkLine({ [kind]: { this: true, [name]: sample(shape) } });
        expect(line.startsWith(without) && line.length > without.length, `${kind}.${name}: ${line}`).toBe(true);
      }
    }
  });

  test("of image: every field is said", () => {
    const names = kinds.find(([kind]) => kind === "image")?.[1] ?? [];
    const special = new Set(["of", "which", "count", "px", "ratio", "longestSide", "shortestSide"]);
    const lines = names
      .filter((name) => !special.has(name))
      .map((name) => english.checkLine({ image: { [name]: { present: true } } }, "image"));
    expect(new Set(lines).size).toBe(lines.length);
    expect(lines.filter((line) => !line.endsWith(" given"))).toEqual([]);
  });
});

describe("what rules name", () => {
  test("every subject has a name", () => {
    expect(english.subject("listing")).toBe("each listing");
    expect(chinese.subject("regionSale")).toBe(subjectTexts.regionSale["zh-CN"]);
  });

  test("a scope is said part by part", () => {
    const scope = { markets: ["EU", "GB"], exceptCategories: ["toys"], sellers: ["CN"] };
    expect(english.scope(scope)).toEqual([
      "markets: European Union, United Kingdom",
      "sellers from: China",
      "except categories: Toys",
    ]);
    expect(chinese.scope(scope)).toEqual(["市场：欧盟、英国", "卖家所在地：中国", "类目除外：玩具"]);
    expect(english.scope({})).toEqual([]);
  });
});

describe.each([english, chinese])("the shipped rules in $locale", (describer) => {
  test("are said without gaps", () => {
    for (const { id, subject, clauses } of packs.flatMap((pack) => pack.rules)) {
      for (const { check, when } of clauses) {
        const said = `${describer.checkLine(check, subject)} ${when === undefined ? "" : describer.condition(when, subject)}`;
        expect(said.replace(/“…”/g, ""), id).not.toContain(UNFILLED);
        expect(said, id).not.toMatch(/\{\{|\}\}|undefined|\[object|[:：] *[;；]|[;；] *$/);
      }
    }
  });
});
