export const metricTexts = {
  en: {
    "too-low": "{{metric, name}}: {{actual, number}} is too low; at least {{limit, number}} is needed.",
    "too-high": "{{metric, name}}: {{actual, number}} is too high; at most {{limit, number}} is allowed.",
    "not-above": "{{metric, name}}: {{actual, number}} is too low; it must be more than {{limit, number}}.",
    "not-below": "{{metric, name}}: {{actual, number}} is too high; it must be less than {{limit, number}}.",
    "too-low-window":
      "{{metric, name}} over {{window, duration}}: {{actual, number}} is too low; at least {{limit, number}} is needed.",
    "too-high-window":
      "{{metric, name}} over {{window, duration}}: {{actual, number}} is too high; at most {{limit, number}} is allowed.",
    "not-above-window":
      "{{metric, name}} over {{window, duration}}: {{actual, number}} is too low; it must be more than {{limit, number}}.",
    "not-below-window":
      "{{metric, name}} over {{window, duration}}: {{actual, number}} is too high; it must be less than {{limit, number}}.",
    "too-low-rate": "{{metric, name}}: {{actual, percent}} is too low; at least {{limit, percent}} is needed.",
    "too-high-rate": "{{metric, name}}: {{actual, percent}} is too high; at most {{limit, percent}} is allowed.",
    "not-above-rate": "{{metric, name}}: {{actual, percent}} is too low; it must be more than {{limit, percent}}.",
    "not-below-rate": "{{metric, name}}: {{actual, percent}} is too high; it must be less than {{limit, percent}}.",
    "too-low-rate-window":
      "{{metric, name}} over {{window, duration}}: {{actual, percent}} is too low; at least {{limit, percent}} is needed.",
    "too-high-rate-window":
      "{{metric, name}} over {{window, duration}}: {{actual, percent}} is too high; at most {{limit, percent}} is allowed.",
    "not-above-rate-window":
      "{{metric, name}} over {{window, duration}}: {{actual, percent}} is too low; it must be more than {{limit, percent}}.",
    "not-below-rate-window":
      "{{metric, name}} over {{window, duration}}: {{actual, percent}} is too high; it must be less than {{limit, percent}}.",
  },
  "zh-CN": {
    "too-low": "{{metric, name}}为 {{actual, number}}，过低，至少应为 {{limit, number}}。",
    "too-high": "{{metric, name}}为 {{actual, number}}，过高，最多为 {{limit, number}}。",
    "not-above": "{{metric, name}}为 {{actual, number}}，过低，必须大于 {{limit, number}}。",
    "not-below": "{{metric, name}}为 {{actual, number}}，过高，必须小于 {{limit, number}}。",
    "too-low-window": "{{window, duration}}内{{metric, name}}为 {{actual, number}}，过低，至少应为 {{limit, number}}。",
    "too-high-window": "{{window, duration}}内{{metric, name}}为 {{actual, number}}，过高，最多为 {{limit, number}}。",
    "not-above-window":
      "{{window, duration}}内{{metric, name}}为 {{actual, number}}，过低，必须大于 {{limit, number}}。",
    "not-below-window":
      "{{window, duration}}内{{metric, name}}为 {{actual, number}}，过高，必须小于 {{limit, number}}。",
    "too-low-rate": "{{metric, name}}为 {{actual, percent}}，过低，至少应为 {{limit, percent}}。",
    "too-high-rate": "{{metric, name}}为 {{actual, percent}}，过高，最多为 {{limit, percent}}。",
    "not-above-rate": "{{metric, name}}为 {{actual, percent}}，过低，必须高于 {{limit, percent}}。",
    "not-below-rate": "{{metric, name}}为 {{actual, percent}}，过高，必须低于 {{limit, percent}}。",
    "too-low-rate-window":
      "{{window, duration}}内{{metric, name}}为 {{actual, percent}}，过低，至少应为 {{limit, percent}}。",
    "too-high-rate-window":
      "{{window, duration}}内{{metric, name}}为 {{actual, percent}}，过高，最多为 {{limit, percent}}。",
    "not-above-rate-window":
      "{{window, duration}}内{{metric, name}}为 {{actual, percent}}，过低，必须高于 {{limit, percent}}。",
    "not-below-rate-window":
      "{{window, duration}}内{{metric, name}}为 {{actual, percent}}，过高，必须低于 {{limit, percent}}。",
  },
};
