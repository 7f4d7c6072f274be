import { rulesHelp, targetHelp } from "./blocks.js";
import type { LocaleTexts } from "./localeTexts.js";

export const requirementsHelp: LocaleTexts = {
  en: `Lists what a target asks, before there is a dossier or with part of one: what certainly applies, what hangs on which
answers, how long it takes, from when to when, and on whose authority.

Usage
  greenlane requirements --marketplace amazon --market DE [--category toys] [--seller CN] [options]
  greenlane requirements dossier.json --target amazon:DE
  greenlane requirements --target amazon:DE --category toys --compare amazon:JP

Known so far (all optional; what is not said is not known, and asked at the end)
  dossier.json         as much of a dossier as there is; - reads it from the standard input
  --seller CC          country of the seller
  --category CODE      category of the goods, such as toys; may be given several times
  --trait NAME=VALUE   a trait of the goods, such as radio=true, battery=lithium-ion, ageFromMonths=36;
                       may be given several times
  What the dossier says goes before these.

  --compare ID:CC      what this other target asks on top, what it no longer asks, and what it asks otherwise

${targetHelp.en}

${rulesHelp.en}

Output
  --locale TAG         en or zh-CN; if not given, by LC_ALL, LC_MESSAGES or LANG
  --format FORM        terminal, json or markdown; json is the data, with --locale the words stand beside it
  --output FILE        also writes a file: .md, .json, .txt, or FORMAT=FILE. May be given several times
  --color WHEN         auto, always, never; auto also heeds NO_COLOR
  --all                also what hangs on the category of the goods, where nobody has said it
  --not-binding        also the rules that do not apply, with the cause

Exit codes
  0  listed   64  not understood or not readable
`,
  "zh-CN": `在准备资料之前（或已有部分资料时）列出目标站点的要求：哪些必定适用，哪些取决于哪些信息，
需要多长时间，何时生效、何时截止，依据是什么。

用法
  greenlane requirements --marketplace amazon --market DE [--category toys] [--seller CN] [选项]
  greenlane requirements 资料.json --target amazon:DE
  greenlane requirements --target amazon:DE --category toys --compare amazon:JP

已知信息（均可省略；未说明的视为尚不明确，并在最后询问）
  资料.json            已有的资料；写 - 则从标准输入读取
  --seller CC          卖家所在国
  --category CODE      商品类目，例如 toys；可多次给出
  --trait NAME=VALUE   商品特征，例如 radio=true、battery=lithium-ion、ageFromMonths=36；可多次给出
  资料中已写明的内容优先。

  --compare ID:CC      另一目标站点新增哪些要求、不再有哪些要求、哪些要求有变

${targetHelp["zh-CN"]}

${rulesHelp["zh-CN"]}

输出
  --locale TAG         en 或 zh-CN；不写：按 LC_ALL、LC_MESSAGES、LANG 决定
  --format FORM        terminal、json 或 markdown；json 为数据，同时给出 --locale 时旁附文字
  --output FILE        另写入文件：.md、.json、.txt，或写作 FORMAT=FILE。可多次给出
  --color WHEN         auto、always、never；auto 也遵循 NO_COLOR
  --all                同时列出取决于商品类目（尚未说明时）的要求
  --not-binding        同时列出不适用的规则及原因

退出码
  0  已列出   64  参数或输入无法识别
`,
};
