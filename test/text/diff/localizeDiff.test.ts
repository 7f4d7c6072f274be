// biome-ignore-all lint/suspicious/noThenProperty: the grammar of rules says "then"
import { describe, expect, test } from "vitest";
import { diffPacks } from "../../../src/diff/diffPacks.js";
import en from "../../../src/generated/texts/en.js";
import zh from "../../../src/generated/texts/zh-CN.js";
import type { Pack } from "../../../src/packs/pack.js";
import type { PackTexts } from "../../../src/packs/texts.js";
import { type LocalizedDiff, localizeDiff } from "../../../src/text/index.js";
import { UNFILLED } from "../../../src/text/translator.js";
import { eu } from "../../diff/world.js";
import { load, packFolder } from "../../engine/packFiles.js";

const worded = (texts: PackTexts, title: string): PackTexts => ({
  ...texts,
  packs: { eu: { title, covers: [], notCovered: [] } },
  rules: { "eu/goods/rule": { title: `${title}: {{max}}` } },
  remedies: { "do-it": title },
});

const words = { en: worded(en, "One"), "zh-CN": worded(zh, "其一") };

function localized(before: readonly Pack[], after: readonly Pack[], locale: "en" | "zh-CN"): LocalizedDiff {
  const texts = { before: words[locale], after: words[locale] };
  return localizeDiff(diffPacks(before, after), { locale, texts, packs: { before, after } });
}

/** What is said of the only rule that changed. */
function linesOf(before: object, after: object, locale: "en" | "zh-CN"): readonly string[] {
  const [pack] = localized(eu({ rule: before }), eu({ rule: after }), locale).text.packs;
  return pack?.rules.flatMap(({ lines }) => lines) ?? [];
}

const length = (max: number) => ({ length: { of: "listing.title", max } });
const title = { required: { of: "listing.title" } };
const ce = { certificate: { scheme: "CE", covers: "listing" } };
const radio = { "===": [{ var: "listing.traits.radio" }, true] };
const laser = { "===": [{ var: "listing.traits.laser" }, true] };
const brand = { forbidden: { of: "listing.title", phrases: ["sale"] } };

const CASES: readonly (readonly [what: string, before: object, after: object, en: string[], zh: string[]])[] = [
  [
    "a limit",
    { check: length(75) },
    { check: length(60) },
    ["title: at most 75 characters → title: at most 60 characters (stricter)"],
    ["标题：最多 75 个字符 → 标题：最多 60 个字符（更严）"],
  ],
  [
    "a demand that came, and one that went",
    { check: { certificate: { scheme: "CE", issuer: "TÜV" } } },
    { check: ce },
    ["no longer: issuer: “TÜV” (looser)", "now also: covers this product (SKU or model) (stricter)"],
    ["取消：签发机构：“TÜV”（更宽）", "新增：覆盖该商品（SKU 或型号）（更严）"],
  ],
  [
    "values of a list",
    { check: brand },
    { check: { forbidden: { of: "listing.title", phrases: ["sale", "best"] } } },
    ["now also: title: without “best” (stricter)"],
    ["新增：标题：不含“best”（更严）"],
  ],
  [
    "an alternative that came",
    { check: ce },
    { check: { anyOf: [ce, title] } },
    ["alternative 2 – now also: given: title (looser)"],
    ["第 2 个备选 – 新增：须填写：标题（更宽）"],
  ],
  [
    "a limit in an alternative that changed its place",
    { check: { anyOf: [length(5), brand] } },
    { check: { anyOf: [brand, length(4)] } },
    ["alternative 2 – title: at most 5 characters → title: at most 4 characters (stricter)"],
    ["第 2 个备选 – 标题：最多 5 个字符 → 标题：最多 4 个字符（更严）"],
  ],
  [
    "the condition of a case",
    { check: { choose: [{ if: radio, then: ce }, { then: title }] } },
    { check: { choose: [{ if: laser, then: ce }, { then: title }] } },
    ["case 1 – radio transmitter: yes → laser: yes (can be stricter)"],
    ["第 1 种情形 – 无线发射功能：是 → 激光：是（可能更严）"],
  ],
  [
    "another kind of check",
    { check: title },
    { check: length(9) },
    ["Another check: given: title → title: at most 9 characters (can be stricter)"],
    ["改为另一种检查：须填写：标题 → 标题：最多 9 个字符（可能更严）"],
  ],
  [
    "the level",
    { check: title },
    { check: title, level: "should" },
    ["Weight: must → advice (looser)"],
    ["效力：必须 → 建议（更宽）"],
  ],
  [
    "the subject",
    { check: title },
    { check: title, subject: "image" },
    ["About: each listing → each picture (can be stricter)"],
    ["对象：每个商品 → 每张图片（可能更严）"],
  ],
  [
    "markets",
    { check: title, markets: ["DE", "FR"] },
    { check: title, markets: ["FR", "JP"] },
    ["Markets: now also Japan; Markets: no longer Germany; now France and Japan (can be stricter)"],
    ["市场：新增日本；市场：不再包括德国；现为法国和日本（可能更严）"],
  ],
  [
    "everywhere",
    { check: title },
    { check: title, markets: ["any"], exceptMarkets: ["FR"] },
    ["Markets: now also everywhere else; Markets: no longer France; now everywhere except France (can be stricter)"],
    ["市场：新增其他各处；市场：不再包括法国；现为除法国外不限（可能更严）"],
  ],
  [
    "sellers",
    { check: title, sellers: ["CN"] },
    { check: title },
    ["Sellers from: now also everywhere else; now everywhere (stricter)"],
    ["卖家所在地：新增其他各处；现为不限（更严）"],
  ],
  [
    "conditions",
    { check: title, when: radio },
    { check: title, when: { and: [radio, laser] } },
    ["Further condition: laser: yes (looser)"],
    ["新增条件：激光：是（更宽）"],
  ],
  [
    "a condition instead of another",
    { check: title, when: radio },
    { check: title, when: laser },
    ["Condition: radio transmitter: yes → laser: yes (can be stricter)"],
    ["条件：无线发射功能：是 → 激光：是（可能更严）"],
  ],
  [
    "a period that was closed, and the next",
    { check: length(75), from: "2025-01-01" },
    {
      periods: [
        { from: "2025-01-01", until: "2027-01-01", check: length(75) },
        { from: "2027-01-01", check: length(60) },
      ],
    },
    [
      "Period: From 1 January 2025 on → From 1 January 2025 until before 1 January 2027 (looser)",
      "New period – From 1 January 2027 on: title: at most 75 characters → title: at most 60 characters (stricter)",
    ],
    [
      "时期：自 2025年1月1日起 → 自 2025年1月1日起，2027年1月1日之前（更宽）",
      "新时期 – 自 2027年1月1日起：标题：最多 75 个字符 → 标题：最多 60 个字符（更严）",
    ],
  ],
  [
    "a row",
    { check: { length: { of: "listing.title", max: { param: "max" } } }, table: rows(5, 6) },
    { check: { length: { of: "listing.title", max: { param: "max" } } }, table: rows(5, 7) },
    ["If target › market is France: title: at most 6 characters → title: at most 7 characters (looser)"],
    ["当目标站点 › 市场为法国：标题：最多 6 个字符 → 标题：最多 7 个字符（更宽）"],
  ],
  [
    "remedy, duty and note",
    { check: title, matter: "a-duty", note: "one" },
    { check: title, remedy: "do-it", note: "two" },
    ["Remedy: none → One", "Duty that it belongs to: a-duty → none", "The note for authors has changed."],
    ["整改办法：无 → 其一", "所属事项：a-duty → 无", "给规则作者的备注有变化。"],
  ],
  [
    "the place in a source",
    { check: title },
    { check: title, source: { ref: "law", clause: "Art. 2" } },
    [
      "Source: Nobody: Test authority (law; read at the source on 1 November 2026) → Nobody: Test authority, Art. 2 (law; read at the source on 1 November 2026)",
    ],
    [
      "依据：Nobody：Test authority（法律法规；已于 2026年11月1日核对原文） → Nobody：Test authority，Art. 2（法律法规；已于 2026年11月1日核对原文）",
    ],
  ],
];

function rows(de: number, fr: number) {
  return {
    by: ["target.market"],
    rows: [
      { key: ["DE"], max: de },
      { key: ["FR"], max: fr },
    ],
  };
}

describe.each(CASES)("%s", (_, before, after, english, chinese) => {
  test("in English", () => {
    expect(linesOf(before, after, "en")).toEqual(english);
  });

  test("in Chinese", () => {
    expect(linesOf(before, after, "zh-CN")).toEqual(chinese);
  });
});

test("rules that changed alike are told together", () => {
  const packs = (markets: string[]) => eu({ a: { check: title, markets }, b: { check: length(3), markets } });
  const [pack] = localized(packs(["DE"]), packs(["FR"]), "en").text.packs;
  expect(pack?.rules).toMatchObject([{ kind: "changed", rules: [{ id: "eu/goods/a" }, { id: "eu/goods/b" }] }]);
});

test("rules that came, went and were renamed", () => {
  const before = eu({ a: { check: title }, b: { check: length(3), from: "2026-01-01" }, gone: { check: length(4) } });
  const after = eu({
    a2: { check: title },
    b: { check: length(3), from: "2026-01-01" },
    come: { check: length(5), level: "should" },
  });
  const { text } = localized(before, after, "en");
  expect(text.summary).toEqual(["1 rule added; 1 rule removed; 1 rule renamed"]);
  expect(text.packs[0]?.rules).toMatchObject([
    { mark: "renamed", rules: [{ id: "eu/goods/a2" }], lines: ["was eu/goods/a; nothing that it finds has changed"] },
    { mark: "added", rules: [{ id: "eu/goods/come" }], lines: ["advice", "title: at most 5 characters"] },
    { mark: "removed", rules: [{ id: "eu/goods/gone" }], lines: [] },
  ]);
});

test("the version step is told, and when it is too small", () => {
  const [minor] = localized(eu({ rule: { check: length(5) } }), eu({ rule: { check: length(4) } }), "en").text.packs;
  expect(minor).toMatchObject({
    title: "One (eu)",
    version: "version 1.0.0",
    step: "minor step: verdicts can get worse, or more is asked",
    warning: "too small a step: the changes ask for version 1.1.0 or higher",
  });
  const pack = (version: string, max: number) =>
    load(
      packFolder(
        "markets/eu",
        { kind: "market", markets: ["EU"], version },
        { goods: { rule: { subject: "listing", source: "law", check: length(max) } } },
      ),
    ).packs;
  const [enough] = localized(pack("1.0.0", 5), pack("1.1.0", 4), "zh-CN").text.packs;
  expect(enough).toMatchObject({ title: "其一（eu）", version: "版本 1.0.0 → 1.1.0" });
  expect(enough).not.toHaveProperty("warning");
});

test("packs that are the same", () => {
  const packs = eu({ rule: { check: title } });
  expect(localized(packs, packs, "en").text.summary).toEqual(["The rules are the same on both sides."]);
  expect(localized(packs, packs, "zh-CN").text.summary).toEqual(["两侧的规则完全相同。"]);
});

describe("what several rules build on", () => {
  const packs = (groups: object, limit: number) =>
    load(
      { "vocabulary/groups.json": JSON.stringify(groups) },
      {
        "markets/eu/definitions.json": JSON.stringify({
          large: { subject: "listing", when: { ">": [{ var: "listing.traits.batteryEnergyWh" }, limit] } },
        }),
      },
      packFolder(
        "markets/eu",
        { kind: "market", markets: ["EU"] },
        { goods: { rule: { subject: "listing", source: "law", check: title, when: { is: "eu/large" } } } },
      ),
    ).packs;

  test("is told once, with the packs that read it", () => {
    const { text } = localized(packs({ EU: ["DE", "FR"] }, 100), packs({ EU: ["DE", "GB"] }, 160), "en");
    expect(text.packs).toEqual([]);
    expect(text.shared).toEqual([
      {
        title: "Group of countries: European Union",
        lines: ["now also United Kingdom", "no longer France", "1 rule reads it: eu/goods/rule"],
      },
      {
        title: "Definition “eu/large”",
        lines: [
          "listing › battery energy in Wh is more than 100 → listing › battery energy in Wh is more than 160",
          "1 rule reads it: eu/goods/rule",
        ],
      },
    ]);
    expect(text.affected).toMatchObject([{ title: "One (eu)", version: "version 1.0.0" }]);
  });
});

describe("whose verdict changes", () => {
  const dossiers = [
    {
      name: "a.json",
      dossier: {
        merchant: { country: "CN" },
        listings: [
          { sku: "A1", category: "toys", title: "abcde" },
          { sku: "A2", category: "toys", title: "abcdef" },
        ],
      },
    },
  ];
  const targets = [{ market: "DE" }, { market: "FR" }];

  function impact(before: readonly Pack[], after: readonly Pack[], locale: "en" | "zh-CN") {
    const texts = { before: words[locale], after: words[locale] };
    const diff = diffPacks(before, after, { dossiers, targets, asOf: "2026-11-22" });
    return localizeDiff(diff, { locale, texts, packs: { before, after }, dossiers }).text.impact;
  }

  test("subjects on the same targets stand together, with what is wrong where it is the same of all", () => {
    expect(impact(eu({ rule: { check: length(9) } }), eu({ rule: { check: length(5) } }), "en")).toEqual({
      title: "Whose verdict changes",
      asOf: "as of 22 November 2026",
      summary: ["Compared: 1 dossier, 2 reports.", "For some the verdict gets worse."],
      dossiers: [
        {
          dossier: "a.json",
          verdicts: ["NOT COMPLETE → NOT READY: own shop: Germany and France"],
          groups: [
            {
              kind: "newly-failing",
              heading: "Newly failing",
              entries: [
                {
                  title: "One: 5",
                  rule: "eu/goods/rule",
                  effect: "worse",
                  subjects: ["Listing A2"],
                  targets: "own shop: Germany and France",
                  message: "Too long: 6 characters; at most 5 are allowed.",
                },
              ],
            },
          ],
        },
      ],
    });
  });

  test("what is advice, what is to come, and what decides", () => {
    const advice = impact(eu({}), eu({ rule: { check: length(1), level: "should", from: "2027-01-01" } }), "zh-CN");
    expect(advice?.summary).toEqual(["已比较：1 份资料，2 份报告。", "没有商家的结论变差。"]);
    expect(advice?.dossiers[0]?.groups[0]?.entries).toMatchObject([
      { level: "建议", upcoming: "自 2027年1月1日起", subjects: ["商品 A1", "商品 A2"], targets: "自建站：德国和法国" },
    ]);
    const asked = impact(eu({}), eu({ rule: { check: length(1), when: radio } }), "en");
    expect(asked?.dossiers[0]?.groups[0]).toMatchObject({
      heading: "Newly asked",
      entries: [{ subjects: ["Listing A1", "Listing A2"], message: "decided by: product traits › radio transmitter" }],
    });
  });
});

test("nothing is left unfilled", () => {
  for (const [, before, after] of CASES)
    for (const locale of ["en", "zh-CN"] as const)
      for (const line of linesOf(before, after, locale))
        expect(line).not.toMatch(new RegExp(`\\{\\{|undefined|${UNFILLED}`));
});
