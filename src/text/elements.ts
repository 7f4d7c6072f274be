import type { Words } from "./words.js";

/** Names of single elements of the dossier's lists, and of the subjects that stand alone. */
export const elements: Words = {
  merchant: { en: "Company", "zh-CN": "企业" },
  storefront: { en: "Storefront", "zh-CN": "店铺网站" },
  account: { en: "Account", "zh-CN": "账号" },
  document: { en: "Document", "zh-CN": "文件" },
  certificate: { en: "Certificate", "zh-CN": "证书" },
  registration: { en: "Registration", "zh-CN": "注册" },
  role: { en: "Representative", "zh-CN": "责任人" },
  listing: { en: "Listing", "zh-CN": "商品" },
  image: { en: "picture", "zh-CN": "图片" },
  variant: { en: "variant", "zh-CN": "变体" },
  ingredient: { en: "ingredient", "zh-CN": "配料" },
  substance: { en: "substance", "zh-CN": "成分" },
  label: { en: "label element", "zh-CN": "标签项目" },
  shipment: { en: "Shipment", "zh-CN": "货件" },
  location: { en: "Location", "zh-CN": "地点" },
  event: { en: "Event", "zh-CN": "事件" },
  confirmation: { en: "Confirmation", "zh-CN": "确认事项" },
  regionSale: { en: "Sales in", "zh-CN": "销售地区" },
  waiver: { en: "Waiver", "zh-CN": "豁免" },
  beneficialOwner: { en: "beneficial owner", "zh-CN": "受益所有人" },
  subAccount: { en: "sub-account", "zh-CN": "子账号" },
  appeal: { en: "appeal", "zh-CN": "申诉" },
  metric: { en: "metric", "zh-CN": "指标" },
  storeCategory: { en: "shop category", "zh-CN": "店铺分类" },
};
