import type { LocaleTexts } from "./localeTexts.js";

export const docsHelp: LocaleTexts = {
  en: `Writes a page about each pack of a folder of rules, beside its files: RULES.md in English, RULES.zh-CN.md in Chinese.
It says in words what is asked, from when to when, of whom, what is checked with its numbers, on whose authority, and how
well founded it is, so that somebody can review the rules who does not read their files.

Usage
  greenlane docs my-rules
  greenlane docs my-rules --check

  --check              write nothing; say which pages are missing or stale
  --locale TAG         the language of the messages, en or zh-CN; the pages are written in both

Exit codes
  0  written, or fresh   1  with --check: a page is missing or stale   64  not understood or not readable
`,
  "zh-CN": `为规则文件夹中的每个规则包写一页说明，放在其文件旁：英文 RULES.md，中文 RULES.zh-CN.md。
用文字写明要求、生效期间、适用对象、检查内容及数值、依据及其核对情况，不读规则文件的人也能审阅。

用法
  greenlane docs my-rules
  greenlane docs my-rules --check

  --check              不写入，只指出缺少或过时的页面
  --locale TAG         提示信息的语言：en 或 zh-CN；页面总是两种语言都写

退出码
  0  已写入或无需更新   1  使用 --check 时：有页面缺少或过时   64  参数或输入无法识别
`,
};
