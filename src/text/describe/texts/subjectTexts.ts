import type { SubjectKind } from "../../../model/subject.js";
import type { Word } from "../../words.js";

/** For what a rule is judged. */
export const subjectTexts: { readonly [Kind in SubjectKind]: Word } = {
  merchant: { en: "the company", "zh-CN": "企业" },
  storefront: { en: "the storefront", "zh-CN": "店铺网站" },
  account: { en: "each account", "zh-CN": "每个账号" },
  document: { en: "each document", "zh-CN": "每份文件" },
  certificate: { en: "each certificate", "zh-CN": "每份证书" },
  registration: { en: "each registration", "zh-CN": "每项注册" },
  role: { en: "each representative", "zh-CN": "每位责任人或代表" },
  listing: { en: "each listing", "zh-CN": "每个商品" },
  image: { en: "each picture", "zh-CN": "每张图片" },
  variant: { en: "each variant", "zh-CN": "每个变体" },
  ingredient: { en: "each ingredient", "zh-CN": "每种配料" },
  substance: { en: "each substance", "zh-CN": "每种成分" },
  shipment: { en: "each shipment", "zh-CN": "每票货件" },
  location: { en: "each location", "zh-CN": "每个地点" },
  event: { en: "each event", "zh-CN": "每个事件" },
  regionSale: { en: "the sales in each region", "zh-CN": "每个地区的销售" },
};
