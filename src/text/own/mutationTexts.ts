import type { Texts } from "../words.js";

/** What is said about mutants. */
export const mutationTexts = {
  en: {
    "mutation.heading": "What nobody would notice",
    "mutation.paste_one": "This case would notice: is it right? Then give it a name and paste it into {{file}}:",
    "mutation.paste_other":
      "These cases would notice: are they right? Then give them names and paste them into {{file}}:",
    "mutation.say-level": 'Say "level": "{{level}}" in what a case of {{file}} expects that fails.',
    "mutation.no-killer":
      "No variation of the rule's cases notices: write a case in {{file}} in which it matters, or simplify the rule.",
    "mutation.changed": "{{kind}}: {{place}} is {{from}}; with {{to}} all cases still come out the same.",
    "mutation.dropped": "{{kind}}: without {{place}} ({{from}}) all cases still come out the same.",
    "mutation.added": "{{kind}}: with {{to}} as {{place}} all cases still come out the same.",
    "mutation.packs": "Mutants killed",
    "mutation.share": "{{score, percent}} of {{mutants, number}}",
    "mutation.summary_one":
      "{{count, number}} mutant: {{score, percent}} killed, {{byCase, number}} by cases and {{byBoundary, number}} by pinned boundaries; {{survived, number}} survived",
    "mutation.summary_other":
      "{{count, number}} mutants: {{score, percent}} killed, {{byCase, number}} by cases and {{byBoundary, number}} by pinned boundaries; {{survived, number}} survived",
    "mutation.apart":
      "Not counted: {{equivalent, number}} proved to mean the same, {{excluded, number}} said to mean the same.",
    "mutation.below":
      "Expected of every pack is {{least, percent}}: add cases, or pin boundaries with greenlane test --update-boundaries.",
    "mutation.idle":
      "equivalent-mutants.json excludes {{place}} of {{rule}}, but nothing there survives: take the entry out.",
    "mutation.kind.level": "level",
    "mutation.kind.scope": "scope",
    "mutation.kind.replaces": "replaced rule",
    "mutation.kind.clause": "period or row",
    "mutation.kind.period": "period",
    "mutation.kind.condition": "condition",
    "mutation.kind.operator": "operator",
    "mutation.kind.constant": "constant",
    "mutation.kind.operand": "operand",
    "mutation.kind.limit": "limit",
    "mutation.kind.duration": "length of time",
    "mutation.kind.unit": "unit",
    "mutation.kind.demand": "demand",
    "mutation.kind.junction": "all or any",
    "mutation.kind.element": "one of several",
    "mutation.kind.value": "value",
    "mutation.kind.pattern": "pattern",
  },
  "zh-CN": {
    "mutation.heading": "改错也不会被发现之处",
    "mutation.paste_other": "以下用例可以发现：核对无误后，请起个名称并粘贴到 {{file}}：",
    "mutation.say-level": '请在 {{file}} 中某个不通过用例的 expect 里写明 "level": "{{level}}"。',
    "mutation.no-killer": "改动现有用例都无法发现：请在 {{file}} 中写一个与此有关的用例，或简化规则。",
    "mutation.changed": "{{kind}}：{{place}} 为 {{from}}；改为 {{to}} 后，所有用例的结果不变。",
    "mutation.dropped": "{{kind}}：去掉 {{place}}（{{from}}）后，所有用例的结果不变。",
    "mutation.added": "{{kind}}：以 {{to}} 作为 {{place}} 后，所有用例的结果不变。",
    "mutation.packs": "变异体发现率",
    "mutation.share": "{{mutants, number}} 个中 {{score, percent}}",
    "mutation.summary_other":
      "{{count, number}} 个变异体：发现 {{score, percent}}，其中用例发现 {{byCase, number}} 个，仅由锁定的边界发现 {{byBoundary, number}} 个；未发现 {{survived, number}} 个",
    "mutation.apart": "不计入：{{equivalent, number}} 个已证明含义相同，{{excluded, number}} 个经人工认定含义相同。",
    "mutation.below":
      "每个规则包均应不低于 {{least, percent}}：请补充用例，或用 greenlane test --update-boundaries 锁定边界。",
    "mutation.idle": "equivalent-mutants.json 排除了 {{rule}} 的 {{place}}，但该处没有未发现的变异体：请删除该条。",
    "mutation.kind.level": "级别",
    "mutation.kind.scope": "适用范围",
    "mutation.kind.replaces": "被取代的规则",
    "mutation.kind.clause": "时期或表格行",
    "mutation.kind.period": "时期",
    "mutation.kind.condition": "条件",
    "mutation.kind.operator": "运算符",
    "mutation.kind.constant": "常量",
    "mutation.kind.operand": "运算对象",
    "mutation.kind.limit": "限值",
    "mutation.kind.duration": "期限",
    "mutation.kind.unit": "单位",
    "mutation.kind.demand": "要求",
    "mutation.kind.junction": "全部或任一",
    "mutation.kind.element": "多项之一",
    "mutation.kind.value": "取值",
    "mutation.kind.pattern": "格式",
  },
} as const satisfies Texts;
