export const logicTexts = {
  en: {
    "not-met": "The requirement is not met by what you have stated.",
    value: "{{field, name}}: {{value, day}}",
    read: "{{field, name}}",
  },
  "zh-CN": {
    "not-met": "所填信息不符合要求。",
    value: "{{field, name}}：{{value, day}}",
    read: "{{field, name}}",
  },
};
