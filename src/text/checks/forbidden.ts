export const forbiddenTexts = {
  en: {
    met: "{{met, quoted}} (at character {{position, number}}) is not allowed here; please remove it.",
    "at-start": "The text must not begin with {{met, quoted}}.",
    "at-end": "The text must not end with {{met, quoted}}.",
    script: "{{met, quoted}} (at character {{position, number}}) belongs to a writing system that is not allowed here.",
    "too-often": "{{met, quoted}} stands here too often: {{times, number}} times, at most {{max, number}} allowed.",
  },
  "zh-CN": {
    met: "此处不允许出现{{met, quoted}}（第 {{position, number}} 个字符处），请删除。",
    "at-start": "文本不能以{{met, quoted}}开头。",
    "at-end": "文本不能以{{met, quoted}}结尾。",
    script: "{{met, quoted}}（第 {{position, number}} 个字符处）属于此处不允许使用的文字。",
    "too-often": "{{met, quoted}}出现过多：共 {{times, number}} 次，最多允许 {{max, number}} 次。",
  },
};
