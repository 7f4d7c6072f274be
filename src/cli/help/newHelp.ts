import type { LocaleTexts } from "./localeTexts.js";

export const newHelp: LocaleTexts = {
  en: `Writes files to begin with: a pack, a rule, the cases of a rule. They load as they are; what the author has to write says TODO,
which lint and test refuse. Nothing that is there is overwritten: rules and words are added to their files, which are written in canonical form.

Usage
  greenlane new pack markets/xx                             also marketplaces/…, categories/…, services/…
  greenlane new rule xx/listing/title-length --kind length --set max=75
  greenlane new fixture xx/listing/title-length             cases made of what the rule says, each tried on it

  --rules FOLDER       the folder of the rules; if not given, "rules"
  --fixtures FOLDER    the folder of the cases; if not given, "fixtures/rules" or "fixtures"

Of a rule
  --kind KIND          the kind of check, such as length, document, certificate, label, range
  --set DEMAND=VALUE   a demand of the check, such as of=listing.title or max=75; may be given several times
  --subject KIND       what it is about, such as listing or merchant; if not given, as its kind and path have it
  --level LEVEL        must or should
  --from YYYY-MM-DD    the day on which it begins
  --source KEY         a source of the pack; if not given, its only one, or one to fill in
  --remedy ID          a remedy that there is; if not given, a new one

Output
  --locale TAG         en or zh-CN; if not given, by LC_ALL, LC_MESSAGES or LANG

Exit codes
  0  written   64  not understood, not readable, or something is there already
`,
  "zh-CN": `生成起步文件：规则包、规则、规则的用例。生成后即可加载；需要作者填写之处写有 TODO，lint 和 test 会拒绝它们。
不会覆盖已有内容：规则和文字会添加到各自的文件中，并按统一格式写出。

用法
  greenlane new pack markets/xx                             亦可为 marketplaces/…、categories/…、services/…
  greenlane new rule xx/listing/title-length --kind length --set max=75
  greenlane new fixture xx/listing/title-length             根据规则内容得出用例，逐一在规则上试过

  --rules FOLDER       规则文件夹；不写：“rules”
  --fixtures FOLDER    用例文件夹；不写：“fixtures/rules” 或 “fixtures”

规则
  --kind KIND          检查种类，例如 length、document、certificate、label、range
  --set DEMAND=VALUE   检查的要求，例如 of=listing.title 或 max=75；可多次给出
  --subject KIND       规则的对象，例如 listing 或 merchant；不写：由检查种类和路径决定
  --level LEVEL        must 或 should
  --from YYYY-MM-DD    生效日
  --source KEY         规则包的来源；不写：唯一的来源，或待填写的来源
  --remedy ID          已有的整改办法；不写：新建一个

输出
  --locale TAG         en 或 zh-CN；不写：按 LC_ALL、LC_MESSAGES、LANG 决定

退出码
  0  已写入   64  参数或输入无法识别，或已有同名内容
`,
};
