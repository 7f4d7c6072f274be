import type { Words } from "../words.js";

/** Names of the fields outside the dossier. A key with a dot names the field of one parent only. */
export const placeFields = {
  target: { en: "target", "zh-CN": "目标站点" },
  mode: { en: "selling mode", "zh-CN": "销售模式" },
  shop: { en: "kind of shop", "zh-CN": "店铺类型" },
  import: { en: "import route", "zh-CN": "进口方式" },
  asOf: { en: "day", "zh-CN": "日期" },
} as const satisfies Words;
