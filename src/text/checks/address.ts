export const addressTexts = {
  en: {
    country: "The address is in {{actual, name}}; it must be in {{countries, anyOf}}.",
    "po-box": "A post office box is not accepted; please give a street address.",
    order: "The parts of the address are in the wrong order; in English: street, city, province, country.",
    "parts-not-found":
      "The address as one text does not show street, city, province and country as you have stated them.",
    "no-house-number": "The address has no house number.",
  },
  "zh-CN": {
    country: "地址所在国家或地区为{{actual, name}}，必须在{{countries, anyOf}}。",
    "po-box": "不接受邮政信箱，请填写街道地址。",
    order: "地址各部分的顺序有误，英文地址应依次为：街道、城市、省份、国家。",
    "parts-not-found": "整行地址中找不到您分别填写的街道、城市、省份或国家。",
    "no-house-number": "地址缺少门牌号。",
  },
};
