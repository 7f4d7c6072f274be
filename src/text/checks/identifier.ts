export const identifierTexts = {
  en: {
    valid: "{{actual, quoted}} fits ({{kind, name}}).",
    "well-formed":
      "{{actual, quoted}} is written like this number ({{kind, name}}); there is nothing more to check it by.",
    malformed: "{{actual, quoted}} is not written like this number ({{kind, name}}); an example: {{example}}.",
    "wrong-length":
      "{{actual, quoted}} has the wrong length: {{length, number}} characters instead of {{lengths, anyOf}} ({{kind, name}}); an example: {{example}}.",
    "bad-checksum":
      "The check digits of {{actual, quoted}} do not fit ({{kind, name}}); probably it is mistyped. Please compare it with the document.",
    "no-such-day":
      "The date inside {{actual, quoted}} does not exist ({{kind, name}}); probably it is mistyped. Please compare it with the document.",
    "not-listed": "{{actual, quoted}} is not in the official list ({{kind, name}}); an example: {{example}}.",
    doubtful: "{{actual, quoted}} looks unusual ({{kind, name}}); please compare it with the document.",
  },
  "zh-CN": {
    valid: "{{actual, quoted}}符合（{{kind, name}}）。",
    "well-formed": "{{actual, quoted}}写法相符（{{kind, name}}），此外无从核对。",
    malformed: "{{actual, quoted}}不符合该号码的格式（{{kind, name}}），示例：{{example}}。",
    "wrong-length":
      "{{actual, quoted}}位数不对：现为 {{length, number}} 位，应为 {{lengths, anyOf}} 位（{{kind, name}}），示例：{{example}}。",
    "bad-checksum": "{{actual, quoted}}的校验位不符（{{kind, name}}），可能输入有误，请与证件核对。",
    "no-such-day": "{{actual, quoted}}中的日期不存在（{{kind, name}}），可能输入有误，请与证件核对。",
    "not-listed": "{{actual, quoted}}不在官方代码表中（{{kind, name}}），示例：{{example}}。",
    doubtful: "{{actual, quoted}}看起来不寻常（{{kind, name}}），请与证件核对。",
  },
};
