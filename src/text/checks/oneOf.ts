export const oneOfTexts = {
  en: {
    other: "Not possible here: {{actual, name}}; it must be {{values, anyOf}}.",
    misspelt: "Not possible here: {{actual, quoted}}; did you mean {{suggestion, quoted}}?",
  },
  "zh-CN": {
    other: "现为“{{actual, name}}”，应为{{values, anyOf}}。",
    misspelt: "此处不能是{{actual, quoted}}，您是否想填{{suggestion, quoted}}？",
  },
};
