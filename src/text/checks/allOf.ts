export const allOfTexts = {
  en: { several: "Several things are still to be put right." },
  "zh-CN": { several: "还有多处需要改正。" },
};
