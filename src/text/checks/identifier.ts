export const identifierTexts = {
  en: {
    malformed: "{{actual, quoted}} does not have the form of this number; an example: {{example}}",
    "bad-checksum": "The check digits of {{actual, quoted}} do not fit; probably it is mistyped.",
    doubtful: "{{actual, quoted}} looks unusual; please compare it with the document.",
  },
  "zh-CN": {
    malformed: "{{actual, quoted}}不符合该号码的格式，示例：{{example}}",
    "bad-checksum": "{{actual, quoted}}的校验位不符，可能输入有误。",
    doubtful: "{{actual, quoted}}看起来不寻常，请与证件核对。",
  },
};
