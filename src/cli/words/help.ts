import type { Locale } from "../../packs/texts.js";

/** Commands of the command line; the empty one is the program itself. */
export type Topic = "" | "check" | "explain" | "packs";

const targetEn = `Target
  --marketplace ID     marketplace, such as amazon; none: an own shop, to which only law applies
  --market CC          country of the buyers, such as JP; may be given several times
  --target ID:CC       both in one, such as amazon:JP, amazon:US-CA, or JP for an own shop; may be given several times
  --region CODE        region of the market, such as US-CA
  --fulfilment WHO     who stores and ships: merchant, marketplace, third-party
  --shop KIND          kind of shop, such as local or cross-border
  --import ROUTE       general-trade, cbec-retail, consumer-direct, purchase-agent, domestic
  --as-of YYYY-MM-DD   the day that is asked for; today in UTC if not given`;

const targetZh = `目标站点
  --marketplace ID     平台，例如 amazon；不写：自建站，只适用法律法规
  --market CC          买家所在国，例如 JP；可多次给出
  --target ID:CC       合写，例如 amazon:JP、amazon:US-CA，自建站写 JP；可多次给出
  --region CODE        市场内的地区，例如 US-CA
  --fulfilment WHO     由谁仓储发货：merchant、marketplace、third-party
  --shop KIND          店铺类型，例如 local（本土店）或 cross-border（跨境店）
  --import ROUTE       进口方式：general-trade、cbec-retail、consumer-direct、purchase-agent、domestic
  --as-of YYYY-MM-DD   以哪一天为准；不写：今天（UTC）`;

const rulesEn = `Rules
  --rules FOLDER       rule packs of your own, on top of those that ship
  --only-rules         only those of --rules
  --reference          evaluate conditions with json-logic-js instead: slower, the same result
  --absent none        a missing field that a merchant may simply not have (a video, a subtitle) means none:
                       for complete exports of a marketplace or an ERP`;

const rulesZh = `规则
  --rules FOLDER       在自带规则包之外，加载自己的规则包
  --only-rules         只用 --rules 的规则包
  --reference          改用 json-logic-js 求值：较慢，结果相同
  --absent none        商家可能本来就没有的字段（视频、副标题）若缺失，视为没有：适用于平台或 ERP 的完整导出`;

const outputEn = `Output
  --locale TAG         en or zh-CN; if not given, by LC_ALL, LC_MESSAGES or LANG
  --format FORM        terminal or json
  --color WHEN         auto, always, never; auto also heeds NO_COLOR`;

const outputZh = `输出
  --locale TAG         en 或 zh-CN；不写：按 LC_ALL、LC_MESSAGES、LANG 决定
  --format FORM        terminal 或 json
  --color WHEN         auto、always、never；auto 也遵循 NO_COLOR`;

const en: { readonly [Name in Topic]: string } = {
  "": `Am I ready to sell this, there, on that day? And if not, what do I do about it?

Usage
  greenlane check <dossier.json> --marketplace amazon --market JP
  greenlane explain <dossier.json> --target amazon:JP --rule amazon/listing/title-length
  greenlane packs [pack]

Commands
  check                check a dossier for one or more targets
  explain              show why a rule came to its outcome
  packs                list the rule packs, or what one covers

Options
  --help               this text; after a command, that of the command
  --version            the version
  --locale TAG         en or zh-CN

Exit codes
  0  ready   1  not ready   2  not complete: something is not known   64  not understood or not readable
`,
  check: `Checks a dossier for one or more targets and says what to do.

Usage
  greenlane check <dossier.json | -> --marketplace amazon --market JP [options]
  greenlane check dossier.json --target amazon:JP --target amazon:US

The dossier is JSON; - reads it from the standard input. What is missing in it is not known yet, never "no":
false, [] and "none" say no.

${targetEn}

${rulesEn}

${outputEn}
                       json is the report as data, an array of them for several targets; with --locale
                       the words stand beside the data
  --all                also what is met
  --not-binding        also the rules that do not apply, with the cause

Exit codes (the worst of all targets)
  0  ready   1  not ready   2  not complete: something is not known   64  not understood or not readable
`,
  explain: `Shows why a rule came to its outcome: scope, conditions with the values read, and the check of each period.

Usage
  greenlane explain <dossier.json | -> --target amazon:JP --rule ID [--subject POINTER] [options]

  --rule ID            the rule, such as amazon/listing/title-length
  --subject POINTER    the place of its subject, such as /listings/0; if not given, where the rule was evaluated

${targetEn}

${rulesEn}

${outputEn}

Exit codes
  0  explained   64  not understood or not readable
`,
  packs: `Lists the rule packs: markets, rules, how well founded they are, and when their sources were last checked.
With the id of a pack: what it covers and what not, and its rules.

Usage
  greenlane packs [pack] [options]

  --rules FOLDER       rule packs of your own, on top of those that ship
  --only-rules         only those of --rules

${outputEn}
`,
};

const zh: { readonly [Name in Topic]: string } = {
  "": `这件商品，在那个站点，到那一天，可以开售了吗？如果还不行，该怎么办？

用法
  greenlane check <资料.json> --marketplace amazon --market JP
  greenlane explain <资料.json> --target amazon:JP --rule amazon/listing/title-length
  greenlane packs [规则包]

命令
  check                针对一个或多个目标站点检查资料
  explain              说明一条规则为何得出该结果
  packs                列出规则包，或其中一个的覆盖范围

选项
  --help               本说明；写在命令之后则显示该命令的说明
  --version            版本
  --locale TAG         en 或 zh-CN

退出码
  0  可以上线   1  尚不能上线   2  资料不全，有内容尚不明确   64  参数或输入无法识别
`,
  check: `针对一个或多个目标站点检查资料，并说明该怎么做。

用法
  greenlane check <资料.json | -> --marketplace amazon --market JP [选项]
  greenlane check 资料.json --target amazon:JP --target amazon:US

资料为 JSON 格式；写 - 则从标准输入读取。未填写的内容表示尚不明确，绝不表示“没有”：
false、[] 和 "none" 才表示没有。

${targetZh}

${rulesZh}

${outputZh}
                       json 输出报告数据，多个站点时为数组；同时给出 --locale 时，数据旁附有文字
  --all                同时列出已满足的项
  --not-binding        同时列出不适用的规则及原因

退出码（取各站点中最差的）
  0  可以上线   1  尚不能上线   2  资料不全，有内容尚不明确   64  参数或输入无法识别
`,
  explain: `说明一条规则为何得出该结果：适用范围、条件及读取的值、各时期的检查。

用法
  greenlane explain <资料.json | -> --target amazon:JP --rule ID [--subject POINTER] [选项]

  --rule ID            规则，例如 amazon/listing/title-length
  --subject POINTER    对象的位置，例如 /listings/0；不写：该规则检查过的对象

${targetZh}

${rulesZh}

${outputZh}

退出码
  0  已说明   64  参数或输入无法识别
`,
  packs: `列出规则包：市场、规则数、依据的可靠程度、来源最近核对日期。
给出规则包代码时：列出其覆盖范围、未覆盖内容及规则。

用法
  greenlane packs [规则包] [选项]

  --rules FOLDER       在自带规则包之外，加载自己的规则包
  --only-rules         只用 --rules 的规则包

${outputZh}
`,
};

/** The help of the program and of each command. */
export const help: { readonly [Name in Locale]: { readonly [Name in Topic]: string } } = { en, "zh-CN": zh };
