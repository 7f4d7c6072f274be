import { outputsHelp } from "./blocks.js";
import type { LocaleTexts } from "./localeTexts.js";

export const testHelp: LocaleTexts = {
  en: `Runs the fixture cases of rules: a file of cases for each rule, such as fixtures/rules/amazon/listing/title-length.json.
A suite that is weak is refused: no case that passes, none that fails, none that is not known, none that the rule does not
bind, a day on which the rule changes that is not tested on both sides, cases that come twice, fields that are never read,
texts with gaps.

Usage
  greenlane test [paths] [options]
  greenlane test amazon/listing
  greenlane test --rules my-rules --fixtures my-fixtures

  paths                only these: a rule, the beginning of its id, a file or folder of rules or fixtures
  --rules FOLDER       the rule packs to test; if not given, the folder "rules" if there is one, else those that ship.
                       They build on the shipped vocabulary, unless the folder has a vocabulary/countries.json of its own
  --only-rules         the shipped packs are not in sight
  --fixtures FOLDER    the cases; if not given, the folder "fixtures/rules" or "fixtures"
  --boundaries FOLDER  pinned boundaries: what each rule comes to when a case is varied in one place. They are held in every
                       run; if not given, the folder "boundaries" beside the cases, if there is one
  --update-boundaries  finds the boundaries of rules that have none, or whose have moved or do not suffice, and writes them:
                       review what changes. With paths only those of the chosen rules
  --mutate             makes each rule wrong in one small place after another (a limit, a day, a country, a condition) and
                       tells what neither a case nor a boundary notices, with the case that would
  --mutation-score N   with --mutate: fails where a pack is below N per cent
  --threads N          how many threads; as many as there are cores, for few rules fewer, if not given
  --coverage           also which rules, periods, table rows and demands the cases exercise, and which they do not
  --watch              test again whenever a file changes

${outputsHelp.en}

Exit codes
  0  all is well   1  a case failed, a boundary moved, a suite is weak or the score too low   64  not understood or not readable
`,
  "zh-CN": `运行规则的用例：每条规则一个用例文件，例如 fixtures/rules/amazon/listing/title-length.json。
不充分的用例不予接受：没有通过的、没有不通过的、没有尚不明确的、没有不适用的；规则变化日的前后两天未测试；
用例重复；字段从未被读取；文字有空缺。

用法
  greenlane test [路径] [选项]
  greenlane test amazon/listing
  greenlane test --rules 我的规则 --fixtures 我的用例

  路径                 只测试：某条规则、规则代码的开头部分、规则或用例的文件或文件夹
  --rules FOLDER       要测试的规则包；不写：有 "rules" 文件夹则用它，否则用自带规则包。
                       规则包以自带词表为基础，除非文件夹内有自己的 vocabulary/countries.json
  --only-rules         不使用自带规则包
  --fixtures FOLDER    用例；不写：文件夹 "fixtures/rules" 或 "fixtures"
  --boundaries FOLDER  锁定的边界：用例在某处改动后各规则的结果。每次运行都会核对；
                       不写：与用例同级的 "boundaries" 文件夹（如有）
  --update-boundaries  为尚无边界、边界有变或不足的规则重新查找边界并写入：请核对变化。给出路径时只处理所选规则
  --mutate             逐处把规则改错一点（限值、日期、国家、条件），
                       列出用例和边界都未发现之处，并给出能发现它的用例
  --mutation-score N   与 --mutate 同用：有规则包低于百分之 N 即为不通过
  --threads N          线程数；不写：与处理器核心数相同，规则较少时少用
  --coverage           同时列出用例覆盖了哪些规则、时期、表格行和要求，以及未覆盖的
  --watch              文件有变化时重新测试

${outputsHelp["zh-CN"]}

退出码
  0  全部正常   1  有用例未通过、边界有变、用例不充分或发现率过低   64  参数或输入无法识别
`,
};
