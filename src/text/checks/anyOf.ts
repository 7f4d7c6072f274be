export const anyOfTexts = {
  en: {
    none: "One of these has to be put right; the first is the nearest.",
    open: "One of these is enough, but it is not known yet whether any is met; the first is the nearest.",
  },
  "zh-CN": {
    none: "以下各项满足其一即可，目前均未满足，第一项最接近。",
    open: "以下各项满足其一即可，目前尚不清楚是否满足，第一项最接近。",
  },
};
