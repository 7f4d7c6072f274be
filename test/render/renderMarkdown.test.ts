import { describe, expect, test } from "vitest";
import { type CheckOutput, renderMarkdown } from "../../src/render/index.js";
import { markdownLink, markdownText } from "../../src/render/markdown/markdownText.js";
import { webAddress } from "../../src/render/webAddress.js";
import { HOSTILE, hostileOutput } from "./hostile.js";
import { pageOf, tagsOf } from "./markdownPage.js";
import { outputOf } from "./merchants.js";
import { dossier, localized } from "./smallWorld.js";

const small: CheckOutput = { reports: [localized("en", true)], dossier, version: "1.2.3" };

test("the summary of a small report", () => {
  expect(renderMarkdown(small)).toMatchInlineSnapshot(`
    "# Readiness report

    as of 22 November 2026

    | Target | Verdict | To put right | Advice | Not known yet |
    | --- | --- | --: | --: | --: |
    | Amazon, Germany | ✗ **NOT READY** | 2 | 1 | 1 |

    - Amazon, Germany: 2 requirements are not met. 1 requirement cannot be judged yet. 1 open question decides what else applies. 1 entry of the dossier could not be read, and counts as not known.

    ## To put right (2)

    ### Listing R-1

    - ✗ **Title of at most 20 characters** — Too long: 23 characters; at most 20 are allowed.
      - → **What to do: Shorten the title; keep brand, product and the attribute that decides. (takes up to 1 day)**
      - Source: [Amazon: Product title requirements (marketplace; read at the source on 21 November 2026)](<https://sellercentral.example/help/G123>)
    - ✗ **EN 71 test report** — Test report: standards – still lacking: EN 71-2.
      - Also for: R-2
      - → **What to do: Have the toy tested in an accredited laboratory and upload the report. (takes 10 to 30 days)**
      - Source: [European Union: Directive 2009/48/EC on the safety of toys, Art. 10 (law; from a secondary source of 21 November 2026)](<https://eur-lex.europa.eu/eli/dir/2009/48/oj>)

    ## Advice (1)

    ### Listing R-1

    - ! **No praise in the title** — “Best” (at character 1) is not allowed here; please remove it.
      - → **What to do: Shorten the title; keep brand, product and the attribute that decides. (takes up to 1 day)**
      - Source: Amazon: A seller's blog (guide; source not checked)

    ## Not known yet (1)

    ### Listing R-2

    - ? not known yet: brand
      - Brand stated

    ## Questions, the most decisive first (1)

    1. **Does the product contain a radio transmitter (Wi-Fi, Bluetooth, mobile …)?**
       - Listing R-2
       - 1 mandatory rule hangs on it

    ## Upcoming changes (1)

    **from 27 July 2027 on**

    ### Listing R-1

    - ✗ **Title of at most 10 characters** — Too long: 23 characters; at most 10 are allowed.
      - → **What to do: Shorten the title; keep brand, product and the attribute that decides. (takes up to 1 day)**
      - Source: [Amazon: Product title requirements (marketplace; read at the source on 21 November 2026)](<https://sellercentral.example/help/G123>)

    ## Waived (1)

    ### Listing R-1

    - ~ **EU declaration of conformity** — Missing: EU declaration of conformity. waived until 1 December 2026 by Li Wei: the factory signs next week
      - Also for: R-2
      - → **What to do: Have the toy tested in an accredited laboratory and upload the report. (takes 10 to 30 days)**
      - Source: [European Union: Directive 2009/48/EC on the safety of toys, Art. 10 (law; from a secondary source of 21 November 2026)](<https://eur-lex.europa.eu/eli/dir/2009/48/oj>)

    ## Waivers without effect (1)

    - The waiver of “Brand stated” has expired.

    ## Not read in the dossier (1)

    - lisitngs: “lisitngs” is not a field here and was not read. Did you mean “listings”?

    ## What was checked

    - Amazon, Germany: No rules of the market Germany are loaded: its law was not checked. 1 finding here rests on a source that nobody has checked. 6 rules of 2 packs were loaded. 3 met · 4 not met · 1 not known · 2 waived · 1 hanging on a question · 1 upcoming · 1 not applying

    Made with greenlane 1.2.3. It is no legal advice: each requirement names its source and how well that was checked.
    "
  `);
});

test("in Chinese", () => {
  expect(renderMarkdown({ ...small, reports: [localized("zh-CN")] })).toMatchInlineSnapshot(`
    "# 上线准备情况报告

    截至 2026年11月22日

    | 目标站点 | 结论 | 必须整改 | 建议改进 | 尚不明确 |
    | --- | --- | --: | --: | --: |
    | 亚马逊，德国 | ✗ **尚不能上线** | 2 | 1 | 1 |

    - 亚马逊，德国：有 2 项要求未满足。有 1 项要求尚无法判断。有 1 个问题待回答，才能确定哪些要求适用。资料中有 1 处未能读取，视为尚不明确。

    ## 必须整改（2）

    ### 商品 R-1

    - ✗ **标题不超过 20 个字符** — 超出限制：现为 23 个字符，最多 20 个字符。
      - → **怎么办：精简标题，保留品牌、产品名称和关键属性。（最多需 1 天）**
      - 依据：[Amazon：Product title requirements（平台规则；已于 2026年11月21日核对原文）](<https://sellercentral.example/help/G123>)
    - ✗ **EN 71 检测报告** — 检测报告：标准还缺EN 71-2。
      - 同样涉及：R-2
      - → **怎么办：委托具备资质的实验室检测玩具，并上传检测报告。（需 10～30 天）**
      - 依据：[European Union：Directive 2009/48/EC on the safety of toys，Art. 10（法律法规；依据二手来源，2026年11月21日）](<https://eur-lex.europa.eu/eli/dir/2009/48/oj>)

    ## 建议改进（1）

    ### 商品 R-1

    - ! **标题中不得自夸** — 此处不允许出现“Best”（第 1 个字符处），请删除。
      - → **怎么办：精简标题，保留品牌、产品名称和关键属性。（最多需 1 天）**
      - 依据：Amazon：A seller's blog（指南；来源未经核对）

    ## 尚不明确（1）

    ### 商品 R-2

    - ? 尚未提供：品牌
      - 已注明品牌

    ## 待回答的问题，按影响大小排列（1）

    1. **产品是否含有无线发射功能（Wi-Fi、蓝牙、蜂窝网络等）？**
       - 商品 R-2
       - 关系到 1 条必须遵守的规则

    ## 即将生效的变化（1）

    **自 2027年7月27日起**

    ### 商品 R-1

    - ✗ **标题不超过 10 个字符** — 超出限制：现为 23 个字符，最多 10 个字符。
      - → **怎么办：精简标题，保留品牌、产品名称和关键属性。（最多需 1 天）**
      - 依据：[Amazon：Product title requirements（平台规则；已于 2026年11月21日核对原文）](<https://sellercentral.example/help/G123>)

    ## 已豁免（1）

    ### 商品 R-1

    - ~ **欧盟符合性声明** — 缺少：欧盟符合性声明。已豁免至 2026年12月1日，批准人：Li Wei，理由：the factory signs next week
      - 同样涉及：R-2
      - → **怎么办：委托具备资质的实验室检测玩具，并上传检测报告。（需 10～30 天）**
      - 依据：[European Union：Directive 2009/48/EC on the safety of toys，Art. 10（法律法规；依据二手来源，2026年11月21日）](<https://eur-lex.europa.eu/eli/dir/2009/48/oj>)

    ## 未起作用的豁免（1）

    - “已注明品牌”的豁免已过期。

    ## 资料中未能读取的内容（1）

    - lisitngs：此处没有“lisitngs”字段，未读取。是否想写“listings”？

    ## 检查范围

    - 亚马逊，德国：未加载德国的市场规则：未检查当地法律法规。此处有 1 项结果所依据的来源未经核对。共加载 2 个规则包、6 条规则。已满足 3 · 未满足 4 · 尚不明确 1 · 已豁免 2 · 待答题决定 1 · 即将生效 1 · 不适用 1

    由 greenlane 1.2.3 生成。本报告不构成法律意见：每项要求均注明来源及核对情况。
    "
  `);
});

test("what is met and what does not apply only if listed", () => {
  expect(renderMarkdown(small)).not.toContain("## Met");
  expect(renderMarkdown({ ...small, passes: true })).toMatch(/## Met \(\d+\)\n\n- Listing R-1: Brand stated/);
  expect(renderMarkdown(hostileOutput())).toMatch(/## Does not apply \(\d+\)/);
});

describe("a text", () => {
  const inline = (text: string): Document => pageOf(`- ${markdownText(text)}`);

  test.each([
    ["emphasis", "*a* _b_ **c** ~~d~~"],
    ["code", "`a` ``b``"],
    ["a link", "[a](https://b.example) ![c](d) [e]: f <https://g.example>"],
    ["an address", "https://a.example http://b.example www.c.example WWW.d.example d@e.example"],
    ["HTML", "<script>alert(1)</script> <!-- --> <b>x</b> <img src=x>"],
    ["entities", "&lt; &#60; &amp;lt;"],
    ["a heading", "# a"],
    ["a list in the list", "- a"],
    ["a numbered list in the list", "1. a"],
    ["the same with a bracket", "1) a"],
    ["a plus", "+ a"],
    ["a quote", "> a"],
    ["a task", "[x] done"],
    ["a rule", "---"],
    ["an underlined heading", "==="],
    ["a table", "a | b"],
    ["a back-slash", "a\\*b\\"],
    ["a mention, an emoji, a formula, a footnote", "@everyone :tada: $x$ [^1]"],
    [
      "hostile texts",
      HOSTILE.replaceAll(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\u200f]+/gu, " ").replace(
        "\ud800\ufffe",
        "\ufffd\ufffd",
      ),
    ],
  ])("shows as it is: %s", (_, text) => {
    const { body } = inline(text);
    expect(tagsOf(body.ownerDocument)).toEqual(["ul", "li"]);
    expect(body.textContent?.trim().replaceAll(/\s+/g, " ")).toBe(text.trim().replaceAll(/\s+/g, " "));
  });

  test("breaks what GitHub looks for after Markdown was read", () => {
    const nodes = [...(inline("@everyone a@b.example :tada: https://x.example").querySelector("li")?.childNodes ?? [])];
    const texts = nodes.filter(({ nodeType }) => nodeType === 3).map(({ textContent }) => textContent ?? "");
    expect(nodes.length).toBeGreaterThan(texts.length);
    for (const text of texts) expect(text).not.toMatch(/@\w|:\w+:|:\/\//);
  });

  test("stays in its cell", () => {
    const cells = [...pageOf(`| a |\n| --- |\n| ${markdownText("x | y \\| z\n| v |")} |`).querySelectorAll("td")];
    expect(cells.map(({ textContent }) => textContent)).toEqual(["x | y \\| z | v |"]);
  });
});

test("a link is one only to the web", () => {
  const links = (text: string, url: string) =>
    [...pageOf(markdownLink(text, webAddress(url))).querySelectorAll("a")].map((link) => [link.textContent, link.href]);
  expect(links("a [b](c)", "https://x.example/a b(c)>d|e")).toEqual([
    ["a [b](c)", "https://x.example/a%20b(c)%3Ed%7Ce"],
  ]);
  expect(links("a", "javascript:alert(1)")).toEqual([]);
  expect(links("a", "no address")).toEqual([]);
});

describe("hostile texts", () => {
  const document = pageOf(renderMarkdown(hostileOutput()));

  test("make no element of their own", () => {
    const allowed = ["h1", "h2", "h3", "p", "ul", "ol", "li", "strong", "table", "thead", "tbody", "tr", "th", "td"];
    expect(tagsOf(document).filter((tag) => !allowed.includes(tag))).toEqual([]);
    expect(document.querySelectorAll("td")).toHaveLength(5);
    expect(document.querySelectorAll("h1")).toHaveLength(1);
  });
});

test("a summary of many findings is cut, and says so", () => {
  const [report] = small.reports;
  const finding = report?.findings.find(({ outcome, level }) => outcome === "fail" && level === "must");
  if (report === undefined || finding === undefined) throw new Error("nothing to repeat");
  const findings = Array.from({ length: 1000 }, (_, index) => ({ ...finding, path: `/listings/0/bullets/${index}` }));
  const many = renderMarkdown({ ...small, reports: [{ ...report, findings }] });
  expect(many).toContain("## To put right (1000)");
  expect(many).toContain("… and 850 more.");
  expect(many.match(/^- ✗/gm)).toHaveLength(150);
});

test("whole merchants fit into a summary and give the same bytes again", () => {
  for (const locale of ["en", "zh-CN"] as const) {
    const markdown = renderMarkdown(outputOf("yiwu-toys", locale));
    expect(new TextEncoder().encode(markdown).length).toBeLessThan(1_000_000);
    expect(renderMarkdown(outputOf("yiwu-toys", locale))).toBe(markdown);
    const tags = tagsOf(pageOf(markdown));
    expect(tags).toContain("a");
    expect(tags).not.toContain("img");
  }
});
