import { targetHelp } from "./blocks.js";
import type { LocaleTexts } from "./localeTexts.js";

export const diffHelp: LocaleTexts = {
  en: `Shows what changes between two sets of rule packs, rule by rule, the version step that the changes ask for, and over
dossiers whose verdict changes.

Usage
  greenlane diff OLD NEW [--dossiers FOLDER] [options]
  greenlane diff shipped my-rules --dossiers merchants --format markdown

OLD and NEW are folders of rule packs, or shipped for those that ship with greenlane. A folder without a vocabulary of
its own is laid over the packs that ship, as check does with own rules. (A folder called shipped: write ./shipped.)

  --only-rules         take such folders alone, without the packs that ship
  --check-versions     exit code 1 also if a pack's version step is too small
  --dossiers PATH      a folder of dossiers, or one; may be given several times
  --absent none        a missing field that a merchant may simply not have means none, as in check

Without a target the dossiers are compared on every target that the packs speak of or that their listings name, as far
as they offer something there.

${targetHelp.en}

Output
  --locale TAG         en or zh-CN; if not given, by LC_ALL, LC_MESSAGES or LANG
  --format FORM        terminal, markdown or json; json is the data, with --locale the words stand beside it
  --color WHEN         auto, always, never; auto also heeds NO_COLOR

Exit codes
  0  no verdict gets worse   1  a verdict gets worse: that of a dossier on a target, or of a mandatory rule for
  one of its subjects (newly failing, not known, or asked)   64  not understood or not readable
`,
  "zh-CN": `逐条说明两套规则包之间的变化、所需的版本升级幅度，以及一批资料中谁的结论会变。

用法
  greenlane diff OLD NEW [--dossiers 文件夹] [选项]
  greenlane diff shipped my-rules --dossiers merchants --format markdown

OLD 和 NEW 为规则包文件夹，或写 shipped 表示 greenlane 自带的规则包。没有自己词汇表的文件夹会叠加在
自带规则包之上，与 check 使用自己的规则包时相同。（文件夹名恰为 shipped 时，请写 ./shipped。）

  --only-rules         只用这些文件夹，不叠加自带规则包
  --check-versions     规则包的版本升级幅度不足时，退出码也为 1
  --dossiers PATH      资料文件夹或单份资料；可多次给出
  --absent none        商家可能本来就没有的字段若缺失，视为没有，与 check 相同

不写目标站点时，在规则包涉及或商品写明的所有站点上比较，仅限资料中有商品销售的站点。

${targetHelp["zh-CN"]}

输出
  --locale TAG         en 或 zh-CN；不写：按 LC_ALL、LC_MESSAGES、LANG 决定
  --format FORM        terminal、markdown 或 json；json 为数据，同时给出 --locale 时旁附文字
  --color WHEN         auto、always、never；auto 也遵循 NO_COLOR

退出码
  0  没有结论变差   1  有结论变差：某份资料在某站点的结论，或某条必须规则对某个对象的结论
  （新出现不满足、不明确或待答）   64  参数或输入无法识别
`,
};
