export const sameTexts = {
  en: {
    unlike: "{{value, quoted}} and {{other, quoted}} must be the same.",
    differs: "{{value, quoted}} and {{other, quoted}} must be the same. They differ – {{differences, differences}}.",
    writing:
      "{{value, quoted}} and {{other, quoted}} must be written the same way: spacing, case, full width and company form count. They differ – {{differences, differences}}.",
    personal: "The numbers {{value}} and {{other}} must be the same. They differ – {{differences, differences}}.",
  },
  "zh-CN": {
    unlike: "{{value, quoted}}与{{other, quoted}}必须一致。",
    differs: "{{value, quoted}}与{{other, quoted}}必须一致。前者{{differences, differences}}。",
    writing:
      "{{value, quoted}}与{{other, quoted}}写法须完全一致，空格、大小写、全角半角、公司形式均计入。前者{{differences, differences}}。",
    personal: "号码 {{value}} 与 {{other}} 必须一致，不同之处：{{differences, differences}}。",
  },
};
