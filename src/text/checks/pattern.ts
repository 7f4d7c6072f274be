export const patternTexts = {
  en: {
    "no-match": "{{actual, quoted}} does not have the required form.",
    met: "{{met, quoted}} (from character {{position, number}}) is not allowed here.",
    "too-long": "The text is too long to be checked: more than {{limit, number}} characters.",
  },
  "zh-CN": {
    "no-match": "{{actual, quoted}}不符合要求的格式。",
    met: "此处不允许出现{{met, quoted}}（从第 {{position, number}} 个字符起）。",
    "too-long": "文本过长，无法检查：超过 {{limit, number}} 个字符。",
  },
};
