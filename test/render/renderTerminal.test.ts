import { describe, expect, test } from "vitest";
import { columns } from "../../src/model/columns.js";
import { LOCALES } from "../../src/packs/texts.js";
import { renderTerminal } from "../../src/render/index.js";
import { localized } from "./smallWorld.js";

describe("in English", () => {
  test("80 columns", () => {
    expect(renderTerminal(localized("en"), { width: 80, color: false })).toMatchInlineSnapshot(`
      "NOT READY
      Amazon, Germany
      as of 22 November 2026
      2 requirements are not met.
      1 requirement cannot be judged yet.
      1 open question decides what else applies.
      1 entry of the dossier could not be read, and counts as not known.

      To put right (2)

      Listing R-1
        ✗ Title of at most 20 characters
          Too long: 23 characters; at most 20 are allowed.
          Where: title
          → Shorten the title; keep brand, product and the attribute that decides.
            (takes up to 1 day)
          Source: Amazon: Product title requirements (marketplace; read at the source
            on 21 November 2026)
            https://sellercentral.example/help/G123

        ✗ EN 71 test report
          Test report: standards – still lacking: EN 71-2.
          Where: Certificate Test report › standards
          Also for: R-2
          → Have the toy tested in an accredited laboratory and upload the report.
            (takes 10 to 30 days)
          Source: European Union: Directive 2009/48/EC on the safety of toys, Art. 10
            (law; from a secondary source of 21 November 2026)
            https://eur-lex.europa.eu/eli/dir/2009/48/oj

      Advice (1)

      Listing R-1
        ! No praise in the title
          “Best” (at character 1) is not allowed here; please remove it.
          Where: title
          → Shorten the title; keep brand, product and the attribute that decides.
            (takes up to 1 day)
          Source: Amazon: A seller's blog (guide; source not checked)

      Not known yet (1)

      Listing R-2
        ? not known yet: brand
          – Brand stated

      Questions, the most decisive first (1)

        1. Does the product contain a radio transmitter (Wi-Fi, Bluetooth, mobile …)?
           Listing R-2
           1 mandatory rule hangs on it

      Upcoming changes (1)

      from 27 July 2027 on

      Listing R-1
        ✗ Title of at most 10 characters
          Too long: 23 characters; at most 10 are allowed.
          Where: title
          → Shorten the title; keep brand, product and the attribute that decides.
            (takes up to 1 day)
          Source: Amazon: Product title requirements (marketplace; read at the source
            on 21 November 2026)
            https://sellercentral.example/help/G123

      Waived (1)

      Listing R-1
        ~ EU declaration of conformity
          Missing: EU declaration of conformity.
          Where: certificates (new entry)
          Also for: R-2
          waived until 1 December 2026 by Li Wei: the factory signs next week
          → Have the toy tested in an accredited laboratory and upload the report.
            (takes 10 to 30 days)
          Source: European Union: Directive 2009/48/EC on the safety of toys, Art. 10
            (law; from a secondary source of 21 November 2026)
            https://eur-lex.europa.eu/eli/dir/2009/48/oj

      Waivers without effect (1)

        ! The waiver of “Brand stated” has expired.

      Not read in the dossier (1)

        ! lisitngs
          “lisitngs” is not a field here and was not read. Did you mean “listings”?

      What was checked

        No rules of the market Germany are loaded: its law was not checked.
        1 finding here rests on a source that nobody has checked.
        6 rules of 2 packs were loaded.

      3 met · 4 not met · 1 not known · 2 waived · 1 hanging on a question · 1
      upcoming · 1 not applying
      "
    `);
  });

  test("40 columns", () => {
    expect(renderTerminal(localized("en"), { width: 40, color: false })).toMatchInlineSnapshot(`
      "NOT READY
      Amazon, Germany
      as of 22 November 2026
      2 requirements are not met.
      1 requirement cannot be judged yet.
      1 open question decides what else
      applies.
      1 entry of the dossier could not be
      read, and counts as not known.

      To put right (2)

      Listing R-1
        ✗ Title of at most 20 characters
          Too long: 23 characters; at most 20
          are allowed.
          Where: title
          → Shorten the title; keep brand,
            product and the attribute that
            decides. (takes up to 1 day)
          Source: Amazon: Product title
            requirements (marketplace; read at
            the source on 21 November 2026)
            https://sellercentral.example/help/G123

        ✗ EN 71 test report
          Test report: standards – still
          lacking: EN 71-2.
          Where: Certificate Test report ›
            standards
          Also for: R-2
          → Have the toy tested in an
            accredited laboratory and upload
            the report. (takes 10 to 30 days)
          Source: European Union: Directive
            2009/48/EC on the safety of toys,
            Art. 10 (law; from a secondary
            source of 21 November 2026)
            https://eur-lex.europa.eu/eli/dir/2009/48/oj

      Advice (1)

      Listing R-1
        ! No praise in the title
          “Best” (at character 1) is not
          allowed here; please remove it.
          Where: title
          → Shorten the title; keep brand,
            product and the attribute that
            decides. (takes up to 1 day)
          Source: Amazon: A seller's blog
            (guide; source not checked)

      Not known yet (1)

      Listing R-2
        ? not known yet: brand
          – Brand stated

      Questions, the most decisive first (1)

        1. Does the product contain a radio
           transmitter (Wi-Fi, Bluetooth,
           mobile …)?
           Listing R-2
           1 mandatory rule hangs on it

      Upcoming changes (1)

      from 27 July 2027 on

      Listing R-1
        ✗ Title of at most 10 characters
          Too long: 23 characters; at most 10
          are allowed.
          Where: title
          → Shorten the title; keep brand,
            product and the attribute that
            decides. (takes up to 1 day)
          Source: Amazon: Product title
            requirements (marketplace; read at
            the source on 21 November 2026)
            https://sellercentral.example/help/G123

      Waived (1)

      Listing R-1
        ~ EU declaration of conformity
          Missing: EU declaration of
          conformity.
          Where: certificates (new entry)
          Also for: R-2
          waived until 1 December 2026 by Li
          Wei: the factory signs next week
          → Have the toy tested in an
            accredited laboratory and upload
            the report. (takes 10 to 30 days)
          Source: European Union: Directive
            2009/48/EC on the safety of toys,
            Art. 10 (law; from a secondary
            source of 21 November 2026)
            https://eur-lex.europa.eu/eli/dir/2009/48/oj

      Waivers without effect (1)

        ! The waiver of “Brand stated” has
          expired.

      Not read in the dossier (1)

        ! lisitngs
          “lisitngs” is not a field here and
          was not read. Did you mean
          “listings”?

      What was checked

        No rules of the market Germany are
        loaded: its law was not checked.
        1 finding here rests on a source that
        nobody has checked.
        6 rules of 2 packs were loaded.

      3 met · 4 not met · 1 not known · 2
      waived · 1 hanging on a question · 1
      upcoming · 1 not applying
      "
    `);
  });

  test("120 columns, with what passes", () => {
    expect(renderTerminal(localized("en", true), { width: 120, color: false })).toMatchInlineSnapshot(`
      "NOT READY
      Amazon, Germany
      as of 22 November 2026
      2 requirements are not met.
      1 requirement cannot be judged yet.
      1 open question decides what else applies.
      1 entry of the dossier could not be read, and counts as not known.

      To put right (2)

      Listing R-1
        ✗ Title of at most 20 characters
          Too long: 23 characters; at most 20 are allowed.
          Where: title
          → Shorten the title; keep brand, product and the attribute that decides. (takes up to 1 day)
          Source: Amazon: Product title requirements (marketplace; read at the source on 21 November 2026)
            https://sellercentral.example/help/G123

        ✗ EN 71 test report
          Test report: standards – still lacking: EN 71-2.
          Where: Certificate Test report › standards
          Also for: R-2
          → Have the toy tested in an accredited laboratory and upload the report. (takes 10 to 30 days)
          Source: European Union: Directive 2009/48/EC on the safety of toys, Art. 10 (law; from a secondary source of 21
            November 2026)
            https://eur-lex.europa.eu/eli/dir/2009/48/oj

      Advice (1)

      Listing R-1
        ! No praise in the title
          “Best” (at character 1) is not allowed here; please remove it.
          Where: title
          → Shorten the title; keep brand, product and the attribute that decides. (takes up to 1 day)
          Source: Amazon: A seller's blog (guide; source not checked)

      Not known yet (1)

      Listing R-2
        ? not known yet: brand
          – Brand stated

      Questions, the most decisive first (1)

        1. Does the product contain a radio transmitter (Wi-Fi, Bluetooth, mobile …)?
           Listing R-2
           1 mandatory rule hangs on it

      Upcoming changes (1)

      from 27 July 2027 on

      Listing R-1
        ✗ Title of at most 10 characters
          Too long: 23 characters; at most 10 are allowed.
          Where: title
          → Shorten the title; keep brand, product and the attribute that decides. (takes up to 1 day)
          Source: Amazon: Product title requirements (marketplace; read at the source on 21 November 2026)
            https://sellercentral.example/help/G123

      Waived (1)

      Listing R-1
        ~ EU declaration of conformity
          Missing: EU declaration of conformity.
          Where: certificates (new entry)
          Also for: R-2
          waived until 1 December 2026 by Li Wei: the factory signs next week
          → Have the toy tested in an accredited laboratory and upload the report. (takes 10 to 30 days)
          Source: European Union: Directive 2009/48/EC on the safety of toys, Art. 10 (law; from a secondary source of 21
            November 2026)
            https://eur-lex.europa.eu/eli/dir/2009/48/oj

      Met (3)

      Listing R-1
        ✓ Brand stated

      Listing R-2
        ✓ Title of at most 20 characters
        ✓ No praise in the title

      Waivers without effect (1)

        ! The waiver of “Brand stated” has expired.

      Not read in the dossier (1)

        ! lisitngs
          “lisitngs” is not a field here and was not read. Did you mean “listings”?

      What was checked

        No rules of the market Germany are loaded: its law was not checked.
        1 finding here rests on a source that nobody has checked.
        6 rules of 2 packs were loaded.

      3 met · 4 not met · 1 not known · 2 waived · 1 hanging on a question · 1 upcoming · 1 not applying
      "
    `);
  });
});

describe("in Chinese", () => {
  test("80 columns", () => {
    expect(renderTerminal(localized("zh-CN"), { width: 80, color: false })).toMatchInlineSnapshot(`
      "尚不能上线
      亚马逊，德国
      截至 2026年11月22日
      有 2 项要求未满足。
      有 1 项要求尚无法判断。
      有 1 个问题待回答，才能确定哪些要求适用。
      资料中有 1 处未能读取，视为尚不明确。

      必须整改（2）

      商品 R-1
        ✗ 标题不超过 20 个字符
          超出限制：现为 23 个字符，最多 20 个字符。
          位置：标题
          → 精简标题，保留品牌、产品名称和关键属性。（最多需 1 天）
          依据：Amazon：Product title requirements（平台规则；已于 2026年11月21日核对
            原文）
            https://sellercentral.example/help/G123

        ✗ EN 71 检测报告
          检测报告：标准还缺EN 71-2。
          位置：证书 检测报告 › 标准
          同样涉及：R-2
          → 委托具备资质的实验室检测玩具，并上传检测报告。（需 10～30 天）
          依据：European Union：Directive 2009/48/EC on the safety of toys，Art. 10
            （法律法规；依据二手来源，2026年11月21日）
            https://eur-lex.europa.eu/eli/dir/2009/48/oj

      建议改进（1）

      商品 R-1
        ! 标题中不得自夸
          此处不允许出现“Best”（第 1 个字符处），请删除。
          位置：标题
          → 精简标题，保留品牌、产品名称和关键属性。（最多需 1 天）
          依据：Amazon：A seller's blog（指南；来源未经核对）

      尚不明确（1）

      商品 R-2
        ? 尚未提供：品牌
          – 已注明品牌

      待回答的问题，按影响大小排列（1）

        1. 产品是否含有无线发射功能（Wi-Fi、蓝牙、蜂窝网络等）？
           商品 R-2
           关系到 1 条必须遵守的规则

      即将生效的变化（1）

      自 2027年7月27日起

      商品 R-1
        ✗ 标题不超过 10 个字符
          超出限制：现为 23 个字符，最多 10 个字符。
          位置：标题
          → 精简标题，保留品牌、产品名称和关键属性。（最多需 1 天）
          依据：Amazon：Product title requirements（平台规则；已于 2026年11月21日核对
            原文）
            https://sellercentral.example/help/G123

      已豁免（1）

      商品 R-1
        ~ 欧盟符合性声明
          缺少：欧盟符合性声明。
          位置：证书（新增）
          同样涉及：R-2
          已豁免至 2026年12月1日，批准人：Li Wei，理由：the factory signs next week
          → 委托具备资质的实验室检测玩具，并上传检测报告。（需 10～30 天）
          依据：European Union：Directive 2009/48/EC on the safety of toys，Art. 10
            （法律法规；依据二手来源，2026年11月21日）
            https://eur-lex.europa.eu/eli/dir/2009/48/oj

      未起作用的豁免（1）

        ! “已注明品牌”的豁免已过期。

      资料中未能读取的内容（1）

        ! lisitngs
          此处没有“lisitngs”字段，未读取。是否想写“listings”？

      检查范围

        未加载德国的市场规则：未检查当地法律法规。
        此处有 1 项结果所依据的来源未经核对。
        共加载 2 个规则包、6 条规则。

      已满足 3 · 未满足 4 · 尚不明确 1 · 已豁免 2 · 待答题决定 1 · 即将生效 1 · 不适用
      1
      "
    `);
  });

  test("40 columns", () => {
    expect(renderTerminal(localized("zh-CN"), { width: 40, color: false })).toMatchInlineSnapshot(`
      "尚不能上线
      亚马逊，德国
      截至 2026年11月22日
      有 2 项要求未满足。
      有 1 项要求尚无法判断。
      有 1 个问题待回答，才能确定哪些要求
      适用。
      资料中有 1 处未能读取，视为尚不明确。

      必须整改（2）

      商品 R-1
        ✗ 标题不超过 20 个字符
          超出限制：现为 23 个字符，最多 20 个
          字符。
          位置：标题
          → 精简标题，保留品牌、产品名称和关键
            属性。（最多需 1 天）
          依据：Amazon：Product title
            requirements（平台规则；已于 2026
            年11月21日核对原文）
            https://sellercentral.example/help/G123

        ✗ EN 71 检测报告
          检测报告：标准还缺EN 71-2。
          位置：证书 检测报告 › 标准
          同样涉及：R-2
          → 委托具备资质的实验室检测玩具，并上
            传检测报告。（需 10～30 天）
          依据：European Union：Directive
            2009/48/EC on the safety of toys，
            Art. 10（法律法规；依据二手来源，
            2026年11月21日）
            https://eur-lex.europa.eu/eli/dir/2009/48/oj

      建议改进（1）

      商品 R-1
        ! 标题中不得自夸
          此处不允许出现“Best”（第 1 个字符
          处），请删除。
          位置：标题
          → 精简标题，保留品牌、产品名称和关键
            属性。（最多需 1 天）
          依据：Amazon：A seller's blog
            （指南；来源未经核对）

      尚不明确（1）

      商品 R-2
        ? 尚未提供：品牌
          – 已注明品牌

      待回答的问题，按影响大小排列（1）

        1. 产品是否含有无线发射功能（Wi-Fi、
           蓝牙、蜂窝网络等）？
           商品 R-2
           关系到 1 条必须遵守的规则

      即将生效的变化（1）

      自 2027年7月27日起

      商品 R-1
        ✗ 标题不超过 10 个字符
          超出限制：现为 23 个字符，最多 10 个
          字符。
          位置：标题
          → 精简标题，保留品牌、产品名称和关键
            属性。（最多需 1 天）
          依据：Amazon：Product title
            requirements（平台规则；已于 2026
            年11月21日核对原文）
            https://sellercentral.example/help/G123

      已豁免（1）

      商品 R-1
        ~ 欧盟符合性声明
          缺少：欧盟符合性声明。
          位置：证书（新增）
          同样涉及：R-2
          已豁免至 2026年12月1日，批准人：Li
          Wei，理由：the factory signs next
          week
          → 委托具备资质的实验室检测玩具，并上
            传检测报告。（需 10～30 天）
          依据：European Union：Directive
            2009/48/EC on the safety of toys，
            Art. 10（法律法规；依据二手来源，
            2026年11月21日）
            https://eur-lex.europa.eu/eli/dir/2009/48/oj

      未起作用的豁免（1）

        ! “已注明品牌”的豁免已过期。

      资料中未能读取的内容（1）

        ! lisitngs
          此处没有“lisitngs”字段，未读取。是否
          想写“listings”？

      检查范围

        未加载德国的市场规则：未检查当地法律
        法规。
        此处有 1 项结果所依据的来源未经核对。
        共加载 2 个规则包、6 条规则。

      已满足 3 · 未满足 4 · 尚不明确 1 · 已
      豁免 2 · 待答题决定 1 · 即将生效 1 · 不
      适用 1
      "
    `);
  });

  test("120 columns", () => {
    expect(renderTerminal(localized("zh-CN"), { width: 120, color: false })).toMatchInlineSnapshot(`
      "尚不能上线
      亚马逊，德国
      截至 2026年11月22日
      有 2 项要求未满足。
      有 1 项要求尚无法判断。
      有 1 个问题待回答，才能确定哪些要求适用。
      资料中有 1 处未能读取，视为尚不明确。

      必须整改（2）

      商品 R-1
        ✗ 标题不超过 20 个字符
          超出限制：现为 23 个字符，最多 20 个字符。
          位置：标题
          → 精简标题，保留品牌、产品名称和关键属性。（最多需 1 天）
          依据：Amazon：Product title requirements（平台规则；已于 2026年11月21日核对原文）
            https://sellercentral.example/help/G123

        ✗ EN 71 检测报告
          检测报告：标准还缺EN 71-2。
          位置：证书 检测报告 › 标准
          同样涉及：R-2
          → 委托具备资质的实验室检测玩具，并上传检测报告。（需 10～30 天）
          依据：European Union：Directive 2009/48/EC on the safety of toys，Art. 10（法律法规；依据二手来源，2026年11月21日）
            https://eur-lex.europa.eu/eli/dir/2009/48/oj

      建议改进（1）

      商品 R-1
        ! 标题中不得自夸
          此处不允许出现“Best”（第 1 个字符处），请删除。
          位置：标题
          → 精简标题，保留品牌、产品名称和关键属性。（最多需 1 天）
          依据：Amazon：A seller's blog（指南；来源未经核对）

      尚不明确（1）

      商品 R-2
        ? 尚未提供：品牌
          – 已注明品牌

      待回答的问题，按影响大小排列（1）

        1. 产品是否含有无线发射功能（Wi-Fi、蓝牙、蜂窝网络等）？
           商品 R-2
           关系到 1 条必须遵守的规则

      即将生效的变化（1）

      自 2027年7月27日起

      商品 R-1
        ✗ 标题不超过 10 个字符
          超出限制：现为 23 个字符，最多 10 个字符。
          位置：标题
          → 精简标题，保留品牌、产品名称和关键属性。（最多需 1 天）
          依据：Amazon：Product title requirements（平台规则；已于 2026年11月21日核对原文）
            https://sellercentral.example/help/G123

      已豁免（1）

      商品 R-1
        ~ 欧盟符合性声明
          缺少：欧盟符合性声明。
          位置：证书（新增）
          同样涉及：R-2
          已豁免至 2026年12月1日，批准人：Li Wei，理由：the factory signs next week
          → 委托具备资质的实验室检测玩具，并上传检测报告。（需 10～30 天）
          依据：European Union：Directive 2009/48/EC on the safety of toys，Art. 10（法律法规；依据二手来源，2026年11月21日）
            https://eur-lex.europa.eu/eli/dir/2009/48/oj

      未起作用的豁免（1）

        ! “已注明品牌”的豁免已过期。

      资料中未能读取的内容（1）

        ! lisitngs
          此处没有“lisitngs”字段，未读取。是否想写“listings”？

      检查范围

        未加载德国的市场规则：未检查当地法律法规。
        此处有 1 项结果所依据的来源未经核对。
        共加载 2 个规则包、6 条规则。

      已满足 3 · 未满足 4 · 尚不明确 1 · 已豁免 2 · 待答题决定 1 · 即将生效 1 · 不适用 1
      "
    `);
  });
});

// biome-ignore lint/suspicious/noControlCharactersInRegex: what colours are made of
const CODES = /\u001b\[(\d+)m/g;

describe.each(LOCALES)("%s", (locale) => {
  test.each([40, 80, 120])("colours change nothing but colours at %i columns", (width) => {
    const plain = renderTerminal(localized(locale, true), { width, color: false });
    const painted = renderTerminal(localized(locale, true), { width, color: true });
    expect(painted).not.toBe(plain);
    expect(painted.replace(CODES, "")).toBe(plain);
  });

  test("colours end on the line on which they begin", () => {
    for (const line of renderTerminal(localized(locale), { width: 80, color: true }).split("\n")) {
      const codes = [...line.matchAll(CODES)].map((match) => Number(match[1]));
      const open = codes.filter((code) => code < 10 || (code >= 30 && code < 39)).length;
      expect(codes.length, line).toBe(2 * open);
    }
  });

  test.each([20, 40, 61, 80, 120])("no line is longer than %i columns, unless it is one long word", (width) => {
    const lines = renderTerminal(localized(locale, true), { width, color: false }).split("\n");
    const long = lines.filter((line) => columns(line) > width && /\s/.test(line.trim().replace(/^(✗|!|\?|→|–) /, "")));
    expect(long).toEqual([]);
  });
});

test("what a merchant wrote cannot steer the terminal", () => {
  const report = localized("en");
  const [finding] = report.findings;
  if (finding === undefined) throw new Error("no finding");
  const evil = { ...report, findings: [{ ...finding, text: { ...finding.text, message: "a\u001b[2Jb\r\nc\u202ed" } }] };
  const page = renderTerminal(evil, { width: 80, color: false });
  expect(page).toContain("a [2Jb c d");
  for (const character of ["\u001b", "\r", "\u202e"]) expect(page).not.toContain(character);
});
