import { outputHelp } from "./blocks.js";
import type { LocaleTexts } from "./localeTexts.js";

export const identifyHelp: LocaleTexts = {
  en: `Which number could this be, and is it right? Best guess first: numbers of companies, taxes, products, customs, banks.
Spaces, hyphens, case and full-width characters do not count. Whether a number is registered is not checked.

Usage
  greenlane identify <value> [options]
  greenlane identify --kinds

  --kind KIND          as this kind only, such as eu-vat, cn-uscc, hs-code
  --kinds              lists all kinds
  --country CC         numbers of this country first, such as DE
  --all                all guesses; otherwise the best of each sort
  --show-personal      numbers of persons whole; otherwise all but their last four characters are hidden

${outputHelp.en}

Exit codes
  0  it fits   1  it is only written like it   2  doubtful, or written like no number that is known   64  not understood
`,
  "zh-CN": `这可能是什么号码，写得对吗？最可能的排在前面：公司号、税号、商品码、海关编码、银行账号等。
空格、连字符、大小写、全角半角均不影响判断。不核查号码是否已登记。

用法
  greenlane identify <号码> [选项]
  greenlane identify --kinds

  --kind KIND          只按该种号码检查，例如 eu-vat、cn-uscc、hs-code
  --kinds              列出全部号码种类
  --country CC         该国的号码排在前面，例如 DE
  --all                列出全部可能；不写：每类只列最可能的几个
  --show-personal      完整显示个人号码；不写：只显示末四位

${outputHelp["zh-CN"]}

退出码
  0  符合   1  只是写法相似   2  存疑，或不像任何已知号码   64  参数无法识别
`,
};
