import { PLACEHOLDER } from "../packs/placeholder.js";
import type { Locale } from "../packs/texts.js";

/** A text that the author has to replace, in one locale. */
export type Blank = { readonly [Name in Locale]: string };

const blank = (en: string, zh: string): Blank => ({ en: `${PLACEHOLDER}: ${en}`, "zh-CN": `${PLACEHOLDER}：${zh}` });

/** What scaffolds leave for the author to write. */
export const blanks = {
  packTitle: blank("name of the pack", "规则包名称"),
  covers: blank("what the pack covers, in plain words", "规则包覆盖的内容"),
  notCovered: blank("what it does not cover", "未覆盖的内容"),
  owner: blank("who answers for the pack", "规则包负责人"),
  sourceTitle: blank("title of the law or the page", "法规或页面的标题"),
  publisher: blank("who publishes it", "发布机构"),
  remedy: blank("what to do, where, and in which order", "该做什么、在哪里做、先后顺序"),
  note: blank(
    "check demands, markets, categories, sellers, since when (from) and the source; then delete this note",
    "请核对要求、市场、类目、卖家、生效日（from）和来源，然后删除此备注",
  ),
  name: blank("name of the code", "代码名称"),
} as const;

/** The title of a rule, with the values that it may use. */
export function titleBlank(params: readonly string[]): Blank {
  const filled = params.map((name) => `{{${name}}}`);
  const [en, zh] = [filled.join(", "), filled.join("、")];
  return filled.length === 0
    ? blank("what has to be so, in a few words", "用几个字写明要求")
    : blank(`what has to be so, in a few words; for its values write ${en}`, `用几个字写明要求；数值写作 ${zh}`);
}
