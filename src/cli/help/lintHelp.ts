import { outputsHelp } from "./blocks.js";
import type { LocaleTexts } from "./localeTexts.js";

export const lintHelp: LocaleTexts = {
  en: `Looks for what is wrong or doubtful in rule packs: what keeps them from loading, conditions that can never hold,
rules that contradict each other, words that are missing, sources gone stale, and more. Says what to do about each.

Usage
  greenlane lint [paths] [options]

  paths                rules folders, packs or files; if not given, the folder rules
  --rules FOLDER       the rules folder that the paths are in
  --only-rules         a folder with a vocabulary/countries.json of its own builds on nothing else. Without it, packs
                       build on the shipped vocabulary, unless the folder holds all the packs that ship
  --fix                write files in canonical form; what they say stays the same
  --only LINT          only this lint; may be given several times
  --skip LINT          all but this lint; may be given several times
  --lints              list the lints: what each means, and how it is mended
  --as-of YYYY-MM-DD   the day for which sources are stale; today in UTC if not given
  --stale-after N      a source that was last read more than N months ago is stale; 12 if not given
  --max-warnings N     fail with more warnings than that; without it, only errors fail
  --allowed            show what packs allow as well, with the reasons

A rule allows a lint with a reason: "allow": { "period-gap": "The marketplace lifted it for a year." }

${outputsHelp.en}

Exit codes
  0  nothing that fails   1  an error, or too many warnings   64  not understood or not readable
`,
  "zh-CN": `查找规则包中的错误和可疑之处：无法加载的内容、永远不成立的条件、互相矛盾的规则、缺少的文字、
长期未核对的来源等，并逐条说明该怎么办。

用法
  greenlane lint [路径] [选项]

  路径                 规则文件夹、规则包或文件；不写：文件夹 rules
  --rules FOLDER       路径所在的规则文件夹
  --only-rules         自带 vocabulary/countries.json 的文件夹不依赖其他内容。不写：规则包建立在自带词表之上，
                       除非该文件夹包含全部自带规则包
  --fix                按统一格式重写文件；含义不变
  --only LINT          只做这项检查；可多次给出
  --skip LINT          不做这项检查；可多次给出
  --lints              列出全部检查：含义及修正方法
  --as-of YYYY-MM-DD   以哪一天判断来源是否过期；不写：今天（UTC）
  --stale-after N      最近核对早于 N 个月前的来源视为过期；不写：12
  --max-warnings N     警告多于该数即失败；不写：只有错误才失败
  --allowed            同时显示规则包所允许的内容及理由

规则可写明理由允许某项检查："allow": { "period-gap": "平台曾暂停执行一年。" }

${outputsHelp["zh-CN"]}

退出码
  0  没有导致失败的问题   1  有错误，或警告过多   64  参数或输入无法识别
`,
};
