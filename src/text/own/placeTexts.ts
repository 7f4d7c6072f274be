import type { Texts } from "../words.js";

/** How places of the dossier are named. */
export const placeTexts = {
  en: {
    "place.dossier": "the dossier",
    "place.element": "{{element}} {{label}}",
    "place.number": "{{field}}, no. {{number, number}}",
    "place.new": "{{field}} (new entry)",
    "place.step": "{{holder}} › {{field}}",
    "place.reason": "{{place}}: {{text}}",
    "duration.workingDays_one": "{{count, number}} working day",
    "duration.workingDays_other": "{{count, number}} working days",
    "duration.days_one": "{{count, number}} day",
    "duration.days_other": "{{count, number}} days",
    "duration.months_one": "{{count, number}} month",
    "duration.months_other": "{{count, number}} months",
    "duration.years_one": "{{count, number}} year",
    "duration.years_other": "{{count, number}} years",
    quoted: "“{{text}}”",
    "value.yes": "yes",
    "value.no": "no",
  },
  "zh-CN": {
    "place.dossier": "资料",
    "place.element": "{{element}} {{label}}",
    "place.number": "{{field}}第 {{number, number}} 项",
    "place.new": "{{field}}（新增）",
    "place.step": "{{holder}} › {{field}}",
    "place.reason": "{{place}}：{{text}}",
    "duration.workingDays_other": "{{count, number}} 个工作日",
    "duration.days_other": "{{count, number}} 天",
    "duration.months_other": "{{count, number}} 个月",
    "duration.years_other": "{{count, number}} 年",
    quoted: "“{{text}}”",
    "value.yes": "是",
    "value.no": "否",
  },
} as const satisfies Texts;
