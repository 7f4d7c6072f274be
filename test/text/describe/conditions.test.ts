import { describe, expect, test } from "vitest";
import { packs } from "../../../src/generated/packs.js";
import en from "../../../src/generated/texts/en.js";
import zh from "../../../src/generated/texts/zh-CN.js";
import { SIGNATURES } from "../../../src/logic/operators/signatures.js";
import type { Expression } from "../../../src/model/expression.js";
import { createDescriber } from "../../../src/text/describe/createDescriber.js";

const english = createDescriber({ locale: "en", texts: en, packs });
const chinese = createDescriber({ locale: "zh-CN", texts: zh, packs });

const radio = { "===": [{ var: "listing.traits.radio" }, true] };
const german = { "===": [{ var: "target.market" }, "DE"] };
const french = { "===": [{ var: "target.market" }, "FR"] };
const title = { var: "listing.title" };
const quantity = { var: "listing.quantity" };
const placed = { var: "listing.placedOnMarketOn" };

/** Every operator at least once: the condition, in rules about listings, in both locales. */
const CASES: readonly (readonly [Expression, string, string])[] = [
  [radio, "radio transmitter: yes", "无线发射功能：是"],
  [{ "!!": [{ var: "listing.traits.radio" }] }, "radio transmitter: yes", "无线发射功能：是"],
  [{ "!": { var: "listing.traits.radio" } }, "radio transmitter: no", "无线发射功能：否"],
  [{ "===": [{ var: "merchant.country" }, "CN"] }, "company › country is China", "企业 › 国家/地区为中国"],
  [{ "===": ["CN", { var: "merchant.country" }] }, "company › country is China", "企业 › 国家/地区为中国"],
  [{ "!==": [{ var: "merchant.country" }, "CN"] }, "company › country is not China", "企业 › 国家/地区不是中国"],
  [{ "===": [{ var: "target.marketplace" }, null] }, "target › marketplace: none", "目标站点 › 平台：无"],
  [{ "!==": [{ var: "target.marketplace" }, null] }, "target › marketplace: there is one", "目标站点 › 平台：有"],
  [{ "!==": [{ var: "listing.brand" }, ""] }, "brand is not empty", "品牌不为空"],
  [
    { and: [radio, { or: [german, french] }] },
    "radio transmitter: yes and (target › market is Germany or target › market is France)",
    "无线发射功能：是，且（目标站点 › 市场为德国，或目标站点 › 市场为法国）",
  ],
  [
    { and: [radio, { and: [german, french] }] },
    "radio transmitter: yes and target › market is Germany and target › market is France",
    "无线发射功能：是，且目标站点 › 市场为德国，且目标站点 › 市场为法国",
  ],
  [
    { or: [{ and: [radio, german] }, french] },
    "(radio transmitter: yes and target › market is Germany) or target › market is France",
    "（无线发射功能：是，且目标站点 › 市场为德国），或目标站点 › 市场为法国",
  ],
  [
    { "!": [{ or: [radio, german] }] },
    "not (radio transmitter: yes or target › market is Germany)",
    "并非（无线发射功能：是，或目标站点 › 市场为德国）",
  ],
  [
    { in: [{ var: "target.market" }, ["DE", "FR"]] },
    "target › market is one of Germany, France",
    "目标站点 › 市场为德国、法国之一",
  ],
  [
    { "!": [{ in: [{ var: "target.market" }, ["DE", "FR"]] }] },
    "target › market is none of Germany, France",
    "目标站点 › 市场不属于德国、法国",
  ],
  [
    { in: [{ var: "target.market" }, { list: "EU" }] },
    "target › market is in European Union",
    "目标站点 › 市场属于欧盟",
  ],
  [
    { in: ["cadmium", { var: "listing.traits.declaredSubstances" }] },
    "declared substances include Cadmium",
    "申报物质包含镉",
  ],
  [{ in: ["lamp", title] }, "title contains “lamp”", "标题含有“lamp”"],
  [
    { "!": { in: ["lamp", { lower: title }] } },
    "title (whatever its case) does not contain “lamp”",
    "标题（不分大小写）不含“lamp”",
  ],
  [
    { startsWith: [{ lower: title }, "new "] },
    "title (whatever its case) begins with “new ”",
    "标题（不分大小写）以“new ”开头",
  ],
  [{ "<": [quantity, 5] }, "quantity is less than 5", "数量小于 5"],
  [{ "<": [5, quantity] }, "quantity is more than 5", "数量大于 5"],
  [
    { "<=": [1, quantity, 1000] },
    "quantity is at least 1 and quantity is at most 1,000",
    "数量不少于 1，且数量不超过 1,000",
  ],
  [{ ">": [quantity, 5] }, "quantity is more than 5", "数量大于 5"],
  [{ "!": { ">=": [quantity, 5] } }, "quantity is less than 5", "数量小于 5"],
  [
    { ">=": [placed, "2026-01-31"] },
    "day of placing on the market is on or after 31 January 2026",
    "首次投放市场日期不早于 2026年1月31日",
  ],
  [
    { before: [placed, { var: "asOf" }] },
    "day of placing on the market is before the day that is asked about",
    "首次投放市场日期早于查询之日",
  ],
  [
    { after: [placed, { plus: [{ var: "listing.producedOn" }, { months: 6 }] }] },
    "day of placing on the market is after 6 months after day of production",
    "首次投放市场日期晚于生产日期后 6 个月",
  ],
  [
    { after: [placed, { minus: [{ var: "asOf" }, { workingDays: 1 }] }] },
    "day of placing on the market is after 1 working day before the day that is asked about",
    "首次投放市场日期晚于查询之日前 1 个工作日",
  ],
  [
    { some: [{ var: "listing.images" }, { "===": [{ var: "image.role" }, "label"] }] },
    "pictures: at least one with (kind of picture is label)",
    "图片中至少有一项满足（图片用途为标签）",
  ],
  [
    { all: [{ var: "listing.images" }, { "===": [{ var: "image.content.text" }, false] }] },
    "pictures: each with (text on the picture: no)",
    "图片每一项都满足（图中文字：否）",
  ],
  [
    { none: [{ var: "accounts" }, { "===": [{ var: "account.marketplace" }, { var: "target.marketplace" }] }] },
    "marketplace accounts: none with (marketplace is target › marketplace)",
    "平台账号中没有一项满足（平台为目标站点 › 平台）",
  ],
  [
    { "!": { some: [{ var: "listing.traits.materials" }, { in: [{ var: "element" }, ["ink", "wood"]] }] } },
    "materials: none with (it is one of “ink”, “wood”)",
    "材料中没有一项满足（该项为“ink”、“wood”之一）",
  ],
  [{ ">": [{ count: { var: "listing.images" } }, 0] }, "number of pictures is more than 0", "图片数量大于 0"],
  [
    {
      "<": [
        { "/": [{ "+": [quantity, 1] }, { "*": [2, { "-": [quantity] }] }] },
        { max: [1, { min: [quantity, { "-": [quantity, 3] }] }] },
      ],
    },
    "((quantity + 1) ÷ (2 × −quantity)) is less than the greatest of (1, the least of (quantity, (quantity − 3)))",
    "（（数量 + 1） ÷ （2 × −数量））小于（1、（数量、（数量 − 3））中的最小值）中的最大值",
  ],
  [
    { ">": [quantity, { if: [german, 10, french, 20, 30] }] },
    "quantity is more than (10 if target › market is Germany; 20 if target › market is France; otherwise 30)",
    "数量大于（若目标站点 › 市场为德国则为 10；若目标站点 › 市场为法国则为 20；否则为 30）",
  ],
  [{ holds: { required: { of: "listing.video" } } }, "this is met (given: video)", "满足（须填写：视频）"],
  [
    { "!": { holds: { required: { of: "listing.video" } } } },
    "this is not met (given: video)",
    "不满足（须填写：视频）",
  ],
  [{ is: "own/unheard-of" }, "“own/unheard-of” applies", "符合“own/unheard-of”"],
];

describe("conditions in words", () => {
  test.each(CASES)("%j", (expression, inEnglish, inChinese) => {
    expect(english.condition(expression, "listing")).toBe(inEnglish);
    expect(chinese.condition(expression, "listing")).toBe(inChinese);
  });

  test("every operator has been tried", () => {
    const tried = JSON.stringify(CASES.map(([expression]) => expression));
    expect([...SIGNATURES.keys()].filter((op) => !tried.includes(`"${op}":`))).toEqual([]);
  });
});
