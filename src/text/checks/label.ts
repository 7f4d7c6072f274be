export const labelTexts = {
  en: {
    several: "Several things are missing on the label.",
    "not-shown": "Not shown: {{elements, anyOf}}.",
    "not-shown-on": "Not shown: {{elements, anyOf}}; it belongs on: {{on, anyOf}}.",
    elsewhere: "{{elements, anyOf}}: shown in the wrong place; it belongs on: {{on, anyOf}}.",
    "other-language": "{{elements, anyOf}}: needed in {{languages, anyOf}}.",
    "lacks-languages": "{{elements, anyOf}}: also needed in {{languages, allOf}}.",
  },
  "zh-CN": {
    several: "标签缺少多项内容。",
    "not-shown": "未标示：{{elements, anyOf}}。",
    "not-shown-on": "未标示：{{elements, anyOf}}；应标示于：{{on, anyOf}}。",
    elsewhere: "{{elements, anyOf}}：标示位置不符，应标示于：{{on, anyOf}}。",
    "other-language": "{{elements, anyOf}}：须使用{{languages, anyOf}}标示。",
    "lacks-languages": "{{elements, anyOf}}：还须使用{{languages, allOf}}标示。",
  },
};
