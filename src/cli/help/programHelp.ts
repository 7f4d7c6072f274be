import type { LocaleTexts } from "./localeTexts.js";

export const programHelp: LocaleTexts = {
  en: `Am I ready to sell this, there, on that day? And if not, what do I do about it?

Usage
  greenlane check <dossier.json> --marketplace amazon --market JP
  greenlane explain <dossier.json> --target amazon:JP --rule amazon/listing/title-length
  greenlane identify 91110000600037341L
  greenlane packs [pack]
  greenlane lint [folder]

Commands
  check                check a dossier for one or more targets
  diff                 compare two sets of rule packs, and whose verdict changes
  docs                 write a page about each rule pack, for review
  explain              show why a rule came to its outcome
  identify             which number could this be, and is it right
  inspect              read pictures and scans into facts of a dossier
  new                  begin a pack, a rule or the cases of a rule
  packs                list the rule packs, or what one covers
  requirements         list what a target asks, before there is a dossier, or what another asks on top
  test                 run the fixture cases of rules
  lint                 look for what is wrong or doubtful in rule packs

Options
  --help               this text; after a command, that of the command
  --version            the version
  --locale TAG         en or zh-CN

Exit codes
  0  ready   1  not ready   2  not complete: something is not known   64  not understood or not readable
`,
  "zh-CN": `这件商品，在那个站点，到那一天，可以开售了吗？如果还不行，该怎么办？

用法
  greenlane check <资料.json> --marketplace amazon --market JP
  greenlane explain <资料.json> --target amazon:JP --rule amazon/listing/title-length
  greenlane identify 91110000600037341L
  greenlane packs [规则包]
  greenlane lint [文件夹]

命令
  check                针对一个或多个目标站点检查资料
  diff                 比较两套规则包，以及谁的结论会变
  docs                 为每个规则包写一页说明，供审阅
  explain              说明一条规则为何得出该结果
  identify             识别号码：可能是什么，写得对不对
  inspect              读取图片和扫描件，得出可填入资料的信息
  new                  新建规则包、规则或用例
  packs                列出规则包，或其中一个的覆盖范围
  requirements         在准备资料之前列出目标站点的要求，或另一站点的新增要求
  test                 运行规则的用例
  lint                 查找规则包中的错误和可疑之处

选项
  --help               本说明；写在命令之后则显示该命令的说明
  --version            版本
  --locale TAG         en 或 zh-CN

退出码
  0  可以上线   1  尚不能上线   2  资料不全，有内容尚不明确   64  参数或输入无法识别
`,
};
