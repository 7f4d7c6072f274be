import type { LocaleTexts } from "./localeTexts.js";

/** The options that say where and when. */
export const targetHelp: LocaleTexts = {
  en: `Target
  --marketplace ID     marketplace, such as amazon; none: an own shop, to which only law applies
  --market CC          country of the buyers, such as JP; may be given several times
  --target ID:CC       both in one, such as amazon:JP, amazon:US-CA, or JP for an own shop; may be given several times
  --region CODE        region of the market, such as US-CA
  --fulfilment WHO     who stores and ships: merchant, marketplace, third-party
  --shop KIND          kind of shop, such as local or cross-border
  --import ROUTE       general-trade, cbec-retail, consumer-direct, purchase-agent, domestic
  --as-of YYYY-MM-DD   the day that is asked for; today in UTC if not given`,
  "zh-CN": `目标站点
  --marketplace ID     平台，例如 amazon；不写：自建站，只适用法律法规
  --market CC          买家所在国，例如 JP；可多次给出
  --target ID:CC       合写，例如 amazon:JP、amazon:US-CA，自建站写 JP；可多次给出
  --region CODE        市场内的地区，例如 US-CA
  --fulfilment WHO     由谁仓储发货：merchant、marketplace、third-party
  --shop KIND          店铺类型，例如 local（本土店）或 cross-border（跨境店）
  --import ROUTE       进口方式：general-trade、cbec-retail、consumer-direct、purchase-agent、domestic
  --as-of YYYY-MM-DD   以哪一天为准；不写：今天（UTC）`,
};

/** The options that say by which rules. */
export const rulesHelp: LocaleTexts = {
  en: `Rules
  --rules FOLDER       rule packs of your own, on top of those that ship
  --only-rules         only those of --rules
  --reference          evaluate conditions with json-logic-js instead: slower, the same result
  --absent none        a missing field that a merchant may simply not have (a video, a subtitle) means none:
                       for complete exports of a marketplace or an ERP`,
  "zh-CN": `规则
  --rules FOLDER       在自带规则包之外，加载自己的规则包
  --only-rules         只用 --rules 的规则包
  --reference          改用 json-logic-js 求值：较慢，结果相同
  --absent none        商家可能本来就没有的字段（视频、副标题）若缺失，视为没有：适用于平台或 ERP 的完整导出`,
};

/** The options that say how it is written. */
export const outputHelp: LocaleTexts = {
  en: `Output
  --locale TAG         en or zh-CN; if not given, by LC_ALL, LC_MESSAGES or LANG
  --format FORM        terminal or json
  --color WHEN         auto, always, never; auto also heeds NO_COLOR`,
  "zh-CN": `输出
  --locale TAG         en 或 zh-CN；不写：按 LC_ALL、LC_MESSAGES、LANG 决定
  --format FORM        terminal 或 json
  --color WHEN         auto、always、never；auto 也遵循 NO_COLOR`,
};

/** The same with further formats, and files. */
export const outputsHelp: LocaleTexts = {
  en: `Output
  --locale TAG         en or zh-CN; if not given, by LC_ALL, LC_MESSAGES or LANG
  --format FORM        what the standard output gets: terminal (if not given), json, sarif, junit,
                       github (annotations in the log of a step), markdown (for $GITHUB_STEP_SUMMARY)
  --output FILE        also writes a file, in the format that its name tells: .sarif, .xml (JUnit), .md, .json, .txt;
                       FORMAT=FILE for any other name. May be given several times
  --color WHEN         auto, always, never; auto also heeds NO_COLOR`,
  "zh-CN": `输出
  --locale TAG         en 或 zh-CN；不写：按 LC_ALL、LC_MESSAGES、LANG 决定
  --format FORM        标准输出的格式：terminal（默认）、json、sarif、junit、
                       github（步骤日志中的注释）、markdown（用于 $GITHUB_STEP_SUMMARY）
  --output FILE        另写入文件，格式由文件名决定：.sarif、.xml（JUnit）、.md、.json、.txt；
                       其他文件名写作 FORMAT=FILE。可多次给出
  --color WHEN         auto、always、never；auto 也遵循 NO_COLOR`,
};
