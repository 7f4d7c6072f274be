export const confirmTexts = {
  en: {
    missing: "You have not confirmed this yet: {{question, name}}",
    no: "You have answered no: {{question, name}}",
    "too-old":
      "You confirmed this on {{on, day}}; a confirmation counts for {{term, duration}}, in this case until {{until, day}}: {{question, name}}",
    again: "This has to be confirmed every {{term, duration}}; you last did so on {{on, day}}: {{question, name}}",
  },
  "zh-CN": {
    missing: "您尚未确认：{{question, name}}",
    no: "您的回答为“否”：{{question, name}}",
    "too-old": "您于 {{on, day}}确认，确认的有效期为{{term, duration}}，已于 {{until, day}}到期：{{question, name}}",
    again: "此项须每{{term, duration}}确认一次，您上次确认是在 {{on, day}}：{{question, name}}",
  },
};
