import type { Texts } from "../words.js";

/** What is said about characters that differ. */
export const differenceTexts = {
  en: {
    "difference.instead": "character {{position}}: {{here}} instead of {{there}}",
    "difference.extra": "character {{position}}: extra {{here}}",
    "difference.missing": "after character {{position}}: {{there}} is missing",
    "difference.missing-first": "at the beginning: {{there}} is missing",
    "difference.place": "character {{position}}",
    "difference.and": "; ",
    "difference.more": "; and more",
    "difference.noted": "{{text}} ({{note}})",
    "difference.space": "space",
    "difference.full": "full width",
    "difference.half": "half width",
  },
  "zh-CN": {
    "difference.instead": "第 {{position}} 个字符为{{here}}，而非{{there}}",
    "difference.extra": "第 {{position}} 个字符处多出{{here}}",
    "difference.missing": "第 {{position}} 个字符后缺少{{there}}",
    "difference.missing-first": "开头缺少{{there}}",
    "difference.place": "第 {{position}} 个字符",
    "difference.and": "；",
    "difference.more": "；等等",
    "difference.noted": "{{text}}（{{note}}）",
    "difference.space": "空格",
    "difference.full": "全角",
    "difference.half": "半角",
  },
} as const satisfies Texts;
