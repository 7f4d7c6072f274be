export const chooseTexts = {
  en: { open: "What is needed here depends on something that is not known yet." },
  "zh-CN": { open: "此处的要求取决于尚未填写的信息。" },
};
