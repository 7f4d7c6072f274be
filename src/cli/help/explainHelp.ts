import { outputHelp, rulesHelp, targetHelp } from "./blocks.js";
import type { LocaleTexts } from "./localeTexts.js";

export const explainHelp: LocaleTexts = {
  en: `Shows why a rule came to its outcome: scope, conditions with the values read, and the check of each period.

Usage
  greenlane explain <dossier.json | -> --target amazon:JP --rule ID [--subject POINTER] [options]

  --rule ID            the rule, such as amazon/listing/title-length
  --subject POINTER    the place of its subject, such as /listings/0; if not given, where the rule was evaluated

${targetHelp.en}

${rulesHelp.en}

${outputHelp.en}

Exit codes
  0  explained   64  not understood or not readable
`,
  "zh-CN": `说明一条规则为何得出该结果：适用范围、条件及读取的值、各时期的检查。

用法
  greenlane explain <资料.json | -> --target amazon:JP --rule ID [--subject POINTER] [选项]

  --rule ID            规则，例如 amazon/listing/title-length
  --subject POINTER    对象的位置，例如 /listings/0；不写：该规则检查过的对象

${targetHelp["zh-CN"]}

${rulesHelp["zh-CN"]}

${outputHelp["zh-CN"]}

退出码
  0  已说明   64  参数或输入无法识别
`,
};
