export const requiredTexts = {
  en: {
    empty: "This is empty; please fill it in.",
    "empty-list": "There is nothing in this list; at least one entry is needed.",
    none: "You have said that there is none, but one is needed.",
  },
  "zh-CN": {
    empty: "此项为空，请填写。",
    "empty-list": "此列表为空，至少需要一项。",
    none: "您填写的是“没有”，但此项必须提供。",
  },
};
