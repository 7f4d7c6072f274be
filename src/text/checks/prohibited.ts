export const prohibitedTexts = {
  en: { met: "This is not allowed here." },
  "zh-CN": { met: "此处不允许。" },
};
