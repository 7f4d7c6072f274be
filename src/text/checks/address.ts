export const addressTexts = {
  en: {
    missing: "{{country, name}}: the {{kind, name}} is missing; an address there needs one.",
    "missing-example":
      "{{country, name}}: the {{kind, name}} is missing; an address there needs one, for example {{example}}.",
    subdivision: "{{country, name}}: there is no {{kind, name}} {{actual, quoted}}; one is {{example}}, for example.",
    "subdivision-near":
      "{{country, name}}: there is no {{kind, name}} {{actual, quoted}}. Did you mean {{suggestion, quoted}}?",
    postcode:
      "{{country, name}}: {{actual, quoted}} does not have the form of the {{kind, name}}; one is {{example}}, for example.",
    elsewhere:
      "The {{kind, name}} {{actual, quoted}} does not belong to {{province, quoted}}; there they begin with {{begins}}, for example.",
    "elsewhere-known":
      "The {{kind, name}} {{actual, quoted}} belongs to {{owner, quoted}}, not to {{province, quoted}}, where they begin with {{begins}}, for example.",
    writing: "{{country, name}}: the post writes {{expected, quoted}}, not {{actual, quoted}}.",
    "no-country": "The country is missing; it says what an address needs.",
    "not-loaded": "{{country, name}}: the form of addresses there is not loaded, so this one cannot be judged.",
    country: "The address is in {{actual, name}}; it must be in {{countries, anyOf}}.",
    "po-box": "A post office box is not accepted; please give a street address.",
    order: "The parts of the address are in the wrong order; in English: street, city, province, country.",
    "country-order": "The parts of the address are not in the order of its country; it is: {{parts, allOf}}.",
    "parts-not-found":
      "The address as one text does not show street, city, province and country as you have stated them.",
    "no-house-number": "The address has no house number.",
  },
  "zh-CN": {
    missing: "缺少{{kind, name}}，{{country, name}}的地址必须填写。",
    "missing-example": "缺少{{kind, name}}，{{country, name}}的地址必须填写，例如 {{example}}。",
    subdivision: "{{actual, quoted}}不是{{country, name}}的{{kind, name}}，应填写例如 {{example}}。",
    "subdivision-near": "{{actual, quoted}}不是{{country, name}}的{{kind, name}}，是否想写{{suggestion, quoted}}？",
    postcode: "{{actual, quoted}}不符合{{country, name}}{{kind, name}}的格式，正确的格式例如 {{example}}。",
    elsewhere: "{{kind, name}}{{actual, quoted}}不属于{{province, quoted}}，当地的{{kind, name}}以 {{begins}} 等开头。",
    "elsewhere-known":
      "{{kind, name}}{{actual, quoted}}属于{{owner, quoted}}，不属于{{province, quoted}}；{{province, quoted}}的{{kind, name}}以 {{begins}} 等开头。",
    writing: "{{country, name}}邮政的写法为{{expected, quoted}}，而不是{{actual, quoted}}。",
    "no-country": "缺少国家或地区，无法判断地址应包含哪些内容。",
    "not-loaded": "未加载{{country, name}}的地址格式，无法判断该地址。",
    country: "地址所在国家或地区为{{actual, name}}，必须在{{countries, anyOf}}。",
    "po-box": "不接受邮政信箱，请填写街道地址。",
    order: "地址各部分的顺序有误，英文地址应依次为：街道、城市、省份、国家。",
    "country-order": "地址各部分的顺序与所在国家或地区不符，应依次为：{{parts, allOf}}。",
    "parts-not-found": "整行地址中找不到您分别填写的街道、城市、省份或国家。",
    "no-house-number": "地址缺少门牌号。",
  },
};
