export const sameTexts = {
  en: {
    differs:
      "{{value, quoted}} and {{other, quoted}} must be the same; they differ at character {{position, number}}: {{character, quoted}} instead of {{otherCharacter, quoted}}.",
    writing:
      "{{value, quoted}} and {{other, quoted}} are written differently; they differ at character {{position, number}} in spacing, case or full-width characters.",
    shorter:
      "{{value, quoted}} and {{other, quoted}} must be the same; the first one ends where the other goes on with {{otherCharacter, quoted}} (character {{position, number}}).",
    longer:
      "{{value, quoted}} and {{other, quoted}} must be the same; the first one goes on with {{character, quoted}} where the other ends (character {{position, number}}).",
    personal: "The numbers {{value}} and {{other}} must be the same; they differ at character {{position, number}}.",
  },
  "zh-CN": {
    differs:
      "{{value, quoted}}与{{other, quoted}}必须一致，第 {{position, number}} 个字符不同：前者为{{character, quoted}}，后者为{{otherCharacter, quoted}}。",
    writing:
      "{{value, quoted}}与{{other, quoted}}写法不同：从第 {{position, number}} 个字符起，空格、大小写或全角半角不一致。",
    shorter:
      "{{value, quoted}}与{{other, quoted}}必须一致，前者到第 {{position, number}} 个字符处已结束，后者此处为{{otherCharacter, quoted}}。",
    longer:
      "{{value, quoted}}与{{other, quoted}}必须一致，前者第 {{position, number}} 个字符为{{character, quoted}}，后者此处已结束。",
    personal: "号码 {{value}} 与 {{other}} 必须一致，第 {{position, number}} 个字符不同。",
  },
};
