import { describe, expect, test } from "vitest";
import { loadPacks, type PackFiles } from "../../src/packs/loadPacks.js";
import { collectTexts } from "../../src/packs/texts.js";
import { renderPackPage } from "../../src/render/renderPackPage.js";
import { localizePack } from "../../src/text/packPage/localizePack.js";
import { PageVoice } from "../../src/text/packPage/pageVoice.js";
import { HOSTILE } from "./hostile.js";
import { pageOf, tagsOf } from "./markdownPage.js";
import { texts, world } from "./smallWorld.js";

const pageFor = (id: string, locale: "en" | "zh-CN"): string => {
  const pack = world.packs.find((one) => one.id === id);
  if (pack === undefined) throw new Error(`no pack ${id}`);
  return renderPackPage(localizePack(pack, new PageVoice(texts(locale), world.packs)));
};

describe("the page of a pack", () => {
  test("says everything of a marketplace's rules, version by version", () => {
    expect(pageFor("amazon", "en").split("\n")).toEqual([
      "<!-- Made from the rules beside it by greenlane docs: change the rules, not this page. -->",
      "",
      "# Amazon",
      "",
      "rules of a marketplace · version 1.0.0 · 4 rules · markets: Germany",
      "",
      "Each row is one version of a rule; lines of its table stand below one another. Papers have to be in date on the day that is asked about, unless a row says otherwise. What is not known about a merchant is asked, and never counts as met.",
      "",
      "## Covers",
      "",
      "- Listings.",
      "",
      "## Does not cover",
      "",
      "- Advertising.",
      "",
      "## How well the rules are founded",
      "",
      "- 4 rows: the authority's own page was read",
      "- 1 row: the source has not been checked",
      "",
      "## Listings",
      "",
      "| Requirement | In force | Applies to | What is checked | Authority | Evidence |",
      "|---|---|---|---|---|---|",
      "| **Title of at most 20 characters**<br>must · `amazon/listing/title-length` | to 26 July 2027 | each listing | Title: at most 20 characters | Amazon: [Product title requirements](<https://sellercentral.example/help/G123>) (marketplace) | read at the source on 21 November 2026 |",
      "| **Title of at most 10 characters**<br>must · `amazon/listing/title-length` | since 27 July 2027 | each listing | Title: at most 10 characters | Amazon: [Product title requirements](<https://sellercentral.example/help/G123>) (marketplace) | read at the source on 21 November 2026 |",
      "| **No praise in the title**<br>advice · `amazon/listing/title-symbols` | always | each listing | Title: without “best” | Amazon: A seller's blog (guide) | source not checked |",
      "| **Brand stated**<br>must · `amazon/listing/brand` | always | each listing | Brand: at least 1 character | Amazon: [Product title requirements](<https://sellercentral.example/help/G123>) (marketplace) | read at the source on 21 November 2026 |",
      "| **Radio equipment is described**<br>must · `amazon/listing/fulfilment-stated` | always | each listing<br>if radio transmitter: yes | Description: at least 1 character | Amazon: [Product title requirements](<https://sellercentral.example/help/G123>) (marketplace) | read at the source on 21 November 2026 |",
      "",
    ]);
  });

  test("says it in Chinese, and which goods a category means", () => {
    expect(pageFor("toys", "zh-CN").split("\n")).toEqual([
      "<!-- 本页由 greenlane docs 根据同一文件夹中的规则生成：请修改规则，不要修改本页。 -->",
      "",
      "# 玩具",
      "",
      "类目法规 · 版本 1.0.0 · 2 条规则",
      "",
      "每行为一条规则的一个版本，其参数表中的各行在同一格内逐条列出。除非另有说明，材料在查询之日须在有效期内。商家尚未说明的内容会被询问，绝不视为已满足。",
      "",
      "## 适用的商品",
      "",
      "- 申报为“玩具”或其下级类目的商品。",
      "",
      "## 规则依据的核对情况",
      "",
      "- 2 行：依据第三方资料",
      "",
      "## 欧盟",
      "",
      "| 要求 | 生效期间 | 适用对象 | 检查内容 | 依据 | 核对情况 |",
      "|---|---|---|---|---|---|",
      "| **EN 71 检测报告**<br>必须 · `toys/eu/en-71` | 始终 | 每个商品<br>市场：欧盟<br>同一型号的变体合并检查 | 证书：检测报告；标准：“EN 71-1”、“EN 71-2”全部；覆盖该商品（SKU 或型号） | European Union：[Directive 2009/48/EC on the safety of toys](<https://eur-lex.europa.eu/eli/dir/2009/48/oj>)，Art. 10（法律法规） | 依据二手来源，2026年11月21日 |",
      "| **欧盟符合性声明**<br>必须 · `toys/eu/declaration` | 始终 | 每个商品<br>市场：欧盟<br>同一型号的变体合并检查 | 证书：欧盟符合性声明；覆盖该商品（SKU 或型号） | European Union：[Directive 2009/48/EC on the safety of toys](<https://eur-lex.europa.eu/eli/dir/2009/48/oj>)，Art. 10（法律法规） | 依据二手来源，2026年11月21日 |",
      "",
      "## 规则引用的清单",
      "",
      "- 欧盟：德国、法国",
      "",
    ]);
  });
});

const source = {
  title: "Act | of <b>1996</b>",
  publisher: "[M](x)",
  kind: "law",
  evidence: "primary",
  checkedOn: "2026-11-01",
};

const CHOOSE: unknown = JSON.parse(
  '{ "choose": [{ "if": { "!": { "var": "listing.traits.radio" } }, "then": { "required": { "of": "listing.brand" } } }, { "then": { "required": { "of": "listing.model" } } }] }',
);

const files: PackFiles = Object.fromEntries(
  Object.entries({
    "vocabulary/countries.json": { DE: {} },
    "vocabulary/lists.json": { words: { values: ["a|b", "<i>c</i>"] } },
    "markets/moon/pack.json": {
      id: "moon",
      kind: "market",
      version: "1.0.0",
      owners: ["me"],
      markets: ["DE"],
      sources: { act: { ...source, url: "https://law.example/a|b>c" } },
    },
    "markets/moon/pack.en.json": { title: "Moon <script>", covers: ["# not a heading"], notCovered: [] },
    "markets/moon/listing.json": {
      $defaults: { subject: "listing", source: { ref: "act", clause: "Art. 1|2" } },
      first: {
        periods: [
          {
            from: "2025-01-01",
            until: "2026-01-01",
            check: { pattern: { of: "listing.title", matches: "^(?:a|b|<x>)+$" } },
          },
          { from: "2026-01-01", check: { pattern: { of: "listing.title", matches: "^`|``$" } } },
        ],
      },
      second: {
        replaces: ["moon/listing/first"],
        when: {
          and: [{ "===": [{ var: "listing.brand" }, "x|y"] }, { in: [{ var: "listing.title" }, { list: "words" }] }],
        },
        check: {
          anyOf: [
            {
              allOf: [
                { required: { of: "listing.title" } },
                { forbidden: { of: "listing.title", phrases: ["<br>", "|"] } },
              ],
            },
            CHOOSE,
          ],
        },
      },
    },
    "markets/moon/hostile.json": {
      ticks: {
        subject: "listing",
        source: "act",
        check: { forbidden: { of: "listing.title", characters: ["`", "x", "`"] } },
      },
      hostile: {
        subject: "listing",
        source: { ref: "act", clause: HOSTILE.replace(/[\ud800\ufffe]/g, "") },
        check: {
          forbidden: { of: "listing.title", phrases: ["<script>alert(1)</script> ![x](https://evil.example/x.png)"] },
        },
      },
    },
    "markets/moon/hostile.en.json": { ticks: { title: "`Ticks`" }, hostile: { title: HOSTILE } },
    "markets/moon/listing.en.json": { first: { title: "First | *title*" }, second: { title: "Second" } },
  }).map(([path, content]) => [path, JSON.stringify(content)]),
);

const [moon] = loadPacks(files).packs;
const markdown =
  moon === undefined ? "" : renderPackPage(localizePack(moon, new PageVoice(collectTexts(files, "en"), [moon])));
const page = pageOf(markdown);
const cellsOf = (row: Element): readonly string[] =>
  [...row.querySelectorAll("td")].map((cell) => cell.textContent ?? "");

describe("whatever stands in rules", () => {
  test("stays text: no markup comes of it but our own", () => {
    expect(tagsOf(page)).toEqual(expect.arrayContaining(["table", "td", "code", "a", "br"]));
    expect(tagsOf(page).filter((tag) => ["script", "img", "b", "i", "x", "em", "h3"].includes(tag))).toEqual([]);
    expect(page.querySelector("h1")?.textContent).toBe("Moon <script>");
    expect(page.querySelector("li")?.textContent).toBe("# not a heading");
    expect(markdown).toContain("- words: a\\|b, &lt;i&gt;c&lt;/i&gt;");
  });

  test("keeps every row to its six cells", () => {
    const rows = [...page.querySelectorAll("tbody tr")].map(cellsOf);
    expect(rows.map((cells) => cells.length)).toEqual([6, 6, 6, 6, 6]);
    expect(rows.slice(2).map(([title, period]) => [title, period])).toEqual([
      ["First | *title*must · moon/listing/first", "1 January 2025 to 31 December 2025"],
      ["First | *title*must · moon/listing/first", "since 1 January 2026"],
      ["Secondmust · moon/listing/second", "always"],
    ]);
    expect(rows[2]?.[4]).toBe("[M](x): Act | of <b>1996</b>, Art. 1|2 (law)");
  });

  test("patterns are code, as they are written", () => {
    const codes = [...page.querySelectorAll("tbody tr td:nth-child(4) code")].map(({ textContent }) => textContent);
    expect(codes).toEqual(["^(?:a|b|<x>)+$", "^`|``$"]);
    expect(page.querySelector("tbody tr td:nth-child(4)")?.textContent).toBe("Title: without “`”, “x”, “`”");
  });

  test("a check of several is a heading with lines below it, further in for each level", () => {
    const cell = page.querySelectorAll("tbody tr")[4]?.querySelectorAll("td")[3];
    expect(cell?.innerHTML.split("<br>")).toEqual([
      "One of these",
      "• all of these",
      "&nbsp;&nbsp;• given: title",
      "&nbsp;&nbsp;• title: without “&lt;br&gt;”, “|”",
      "• depending on the case",
      "&nbsp;&nbsp;• if radio transmitter: no: given: brand",
      "&nbsp;&nbsp;• otherwise: given: model",
    ]);
  });

  test("whom a rule binds is said part by part", () => {
    const cell = page.querySelectorAll("tbody tr")[4]?.querySelectorAll("td")[2];
    expect(cell?.innerHTML.split("<br>")).toEqual([
      "each listing",
      "if brand is “x|y”",
      "and title is in the list “words”",
      "in place of First | *title*",
    ]);
  });

  test("a link goes where the source says", () => {
    expect(page.querySelector("td a")?.getAttribute("href")).toBe("https://law.example/a%7Cb%3Ec");
  });
});

const languages = ["de", "fr", "es", "it"];

function tablePage(titles: string, rows: number): Document {
  const table = {
    "vocabulary/countries.json": { DE: {}, FR: {}, ES: {}, IT: {} },
    "vocabulary/groups.json": { MOON: ["DE"] },
    "markets/moon/pack.json": {
      id: "moon",
      kind: "market",
      version: "1.0.0",
      owners: ["me"],
      markets: ["DE"],
      sources: { act: source, old: { ...source, title: "Old" } },
    },
    "markets/moon/moon.json": {
      language: {
        subject: "listing",
        source: "act",
        when: { "===": [{ var: "listing.brand" }, "Luna"] },
        table: {
          by: ["target.market"],
          rows: languages
            .slice(0, rows)
            .map((language) => ({ key: [language.toUpperCase()], language, number: language.length })),
        },
        check: { "one-of": { of: "listing.language", values: [{ param: "language" }] } },
      },
    },
    "markets/moon/moon.en.json": { language: { title: titles } },
    "markets/moon/digital-goods.json": {
      brand: { subject: "listing", source: "old", check: { required: { of: "listing.brand" } } },
    },
  };
  const texts = Object.fromEntries(Object.entries(table).map(([path, content]) => [path, JSON.stringify(content)]));
  const [pack] = loadPacks(texts).packs;
  if (pack === undefined) throw new Error("no pack");
  return pageOf(renderPackPage(localizePack(pack, new PageVoice(collectTexts(texts, "en"), [pack]))));
}

const linesOf = (cell: Element | undefined): readonly string[] | undefined => cell?.innerHTML.split("<br>");

describe("the lines of a rule's table", () => {
  test("share a row, which says once what they share", () => {
    const rows = [
      ...(tablePage("In the language of the market", 3).querySelectorAll("table")[1]?.querySelectorAll("tbody tr") ??
        []),
    ];
    expect(rows).toHaveLength(1);
    expect(linesOf(rows[0]?.querySelectorAll("td")[2])).toEqual(["each listing", "if brand is “Luna”"]);
    expect(linesOf(rows[0]?.querySelectorAll("td")[3])).toEqual([
      "Depending on the case",
      "• if target › market is Germany: language: German",
      "• if target › market is France: language: French",
      "• if target › market is Spain: language: Spanish",
    ]);
  });

  test("have rows of their own where each has a title of its own, as long as they are few", () => {
    const rows = [
      ...(tablePage("In {{language, quoted}}", 3).querySelectorAll("table")[1]?.querySelectorAll("tbody tr") ?? []),
    ];
    expect(rows.map((row) => linesOf(row.querySelectorAll("td")[0])?.[0])).toEqual([
      "<strong>In “de”</strong>",
      "<strong>In “fr”</strong>",
      "<strong>In “es”</strong>",
    ]);
  });

  test("share a row with their titles where they are many", () => {
    const rows = [
      ...(tablePage("In {{language, quoted}}", 4).querySelectorAll("table")[1]?.querySelectorAll("tbody tr") ?? []),
    ];
    expect(rows.map((row) => linesOf(row.querySelectorAll("td")[0])?.[0])).toEqual(["<strong>In …</strong>"]);
    expect(linesOf(rows[0]?.querySelectorAll("td")[3])?.[1]).toBe(
      "• In “de”, if target › market is Germany: language: German",
    );
  });
});

describe("the contents", () => {
  test("lead to each topic, by the names that GitHub gives its headings", () => {
    const page = tablePage("Language", 3);
    const links = [...page.querySelectorAll("ul li a")].map((link) => [
      link.getAttribute("href"),
      link.parentElement?.textContent,
    ]);
    expect(links).toEqual([
      ["#digital-goods", "Digital goods · 1 rule"],
      ["#moon", "Moon · 1 rule"],
    ]);
  });

  test("are not there for a single topic", () => {
    expect(pageFor("amazon", "en")).not.toContain("## Contents");
  });
});
