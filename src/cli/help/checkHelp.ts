import { outputsHelp, rulesHelp, targetHelp } from "./blocks.js";
import type { LocaleTexts } from "./localeTexts.js";

export const checkHelp: LocaleTexts = {
  en: `Checks a dossier for one or more targets and says what to do.

Usage
  greenlane check <dossier.json | -> --marketplace amazon --market JP [options]
  greenlane check dossier.json --target amazon:JP --target amazon:US
  greenlane check --batch dossiers.ndjson --target amazon:JP > results.ndjson

The dossier is JSON; - reads it from the standard input. What is missing in it is not known yet, never "no":
false, [] and "none" say no.

${targetHelp.en}

${rulesHelp.en}

${outputsHelp.en}

  html (.html) is a page for people, to read and to print, with a matrix of listings and targets.
  sarif, junit and github tell findings at their line and column of the dossier.
  json is the report as data, an array of them for several targets; with --locale the words stand beside the data.

  --all                also what is met
  --not-binding        also the rules that do not apply, with the cause

Many dossiers
  --batch              a dossier on each line (NDJSON); for each, in the same order, a line of JSON: its number and its
                       reports. A line that is no dossier gives one that says why, and the rest is checked
  --threads N          how many threads; as many as there are cores if not given

Exit codes (the worst of all targets and dossiers)
  0  ready   1  not ready   2  not complete: something is not known   64  not understood or not readable
`,
  "zh-CN": `针对一个或多个目标站点检查资料，并说明该怎么做。

用法
  greenlane check <资料.json | -> --marketplace amazon --market JP [选项]
  greenlane check 资料.json --target amazon:JP --target amazon:US
  greenlane check --batch 资料.ndjson --target amazon:JP > 结果.ndjson

资料为 JSON 格式；写 - 则从标准输入读取。未填写的内容表示尚不明确，绝不表示“没有”：
false、[] 和 "none" 才表示没有。

${targetHelp["zh-CN"]}

${rulesHelp["zh-CN"]}

${outputsHelp["zh-CN"]}

  html（.html）是供阅读和打印的网页，含商品与目标站点的对照表。
  sarif、junit、github 指出每项结果在资料中的行和列。
  json 输出报告数据，多个站点时为数组；同时给出 --locale 时，数据旁附有文字。

  --all                同时列出已满足的项
  --not-binding        同时列出不适用的规则及原因

批量检查
  --batch              每行一份资料（NDJSON）；按相同顺序为每份资料写一行 JSON：行号和报告。
                       不是资料的行只写明原因，其余照常检查
  --threads N          线程数；不写：与处理器核心数相同

退出码（取各站点、各份资料中最差的）
  0  可以上线   1  尚不能上线   2  资料不全，有内容尚不明确   64  参数或输入无法识别
`,
};
