export const deadlineTexts = {
  en: {
    late: "This was done on {{actual, day}}, after the last day in time, {{due, day}}.",
    missed: "This has not been done; the last day in time was {{due, day}}.",
  },
  "zh-CN": {
    late: "此事于 {{actual, day}}办理，已超过最后期限 {{due, day}}。",
    missed: "此事尚未办理，最后期限为 {{due, day}}，现已过期。",
  },
};
