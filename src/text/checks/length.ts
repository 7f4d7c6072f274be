export const lengthTexts = {
  en: {
    above: "Too long: {{actual, number}} {{unit, name}}; at most {{max, number}} are allowed.",
    below: "Too few: {{actual, number}} {{unit, name}}; at least {{min, number}} are needed.",
  },
  "zh-CN": {
    above: "超出限制：现为 {{actual, number}} {{unit, name}}，最多 {{max, number}} {{unit, name}}。",
    below: "不足：现为 {{actual, number}} {{unit, name}}，至少需要 {{min, number}} {{unit, name}}。",
  },
};
