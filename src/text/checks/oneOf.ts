export const oneOfTexts = {
  en: {
    other: "{{actual, name}} is not possible here; it must be {{values, anyOf}}.",
    misspelt: "{{actual, quoted}} is not possible here; did you mean {{suggestion, quoted}}?",
  },
  "zh-CN": {
    other: "此处不能是{{actual, name}}，必须是{{values, anyOf}}。",
    misspelt: "此处不能是{{actual, quoted}}，您是否想填{{suggestion, quoted}}？",
  },
};
