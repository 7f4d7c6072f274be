export const uniqueTexts = {
  en: {
    repeated: "{{value, quoted}} is used more than once; each may stand only in one place.",
    word: "The word {{word, quoted}} stands here too often: {{times, number}} times, at most {{max, number}} allowed.",
  },
  "zh-CN": {
    repeated: "{{value, quoted}}重复使用，每个值只能出现一次。",
    word: "{{word, quoted}}一词重复过多：共 {{times, number}} 次，最多允许 {{max, number}} 次。",
  },
};
