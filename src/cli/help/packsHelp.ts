import { outputHelp } from "./blocks.js";
import type { LocaleTexts } from "./localeTexts.js";

export const packsHelp: LocaleTexts = {
  en: `Lists the rule packs: markets, rules, how well founded they are, and when their sources were last checked.
With the id of a pack: what it covers and what not, and its rules.

Usage
  greenlane packs [pack] [options]

  --rules FOLDER       rule packs of your own, on top of those that ship
  --only-rules         only those of --rules

${outputHelp.en}
`,
  "zh-CN": `列出规则包：市场、规则数、依据的可靠程度、来源最近核对日期。
给出规则包代码时：列出其覆盖范围、未覆盖内容及规则。

用法
  greenlane packs [规则包] [选项]

  --rules FOLDER       在自带规则包之外，加载自己的规则包
  --only-rules         只用 --rules 的规则包

${outputHelp["zh-CN"]}
`,
};
