import type { Texts } from "../words.js";

/** What is said about fixture suites: why they are refused, and what came of them. */
export const suiteTexts = {
  en: {
    "refusal.not-json": "this is not JSON: there is {{reason}}. Expected a list of cases.",
    "refusal.invalid-case": "{{place}}: expected {{expected}}; received {{received}}.",
    "refusal.no-such-rule": "there is no rule {{rule, quoted}}: name the file after its rule, or remove it.",
    "refusal.no-cases": "the rule {{rule, quoted}} has no cases: write one that meets it and one that does not.",
    "refusal.no-pass": "no case passes: add one that meets the rule.",
    "refusal.no-fail": "no case fails: add one that does not meet the rule, on a day on which it binds.",
    "refusal.no-unknown":
      "no case is unknown, although something can be missing: add the case {{case, quoted}} without {{pointer}}.",
    "refusal.no-not-binding.condition":
      "no case shows whom the condition leaves out: add one in which the condition does not hold.",
    "refusal.no-not-binding.category":
      "no case shows which goods are left out: add one with goods of a category that the rule does not bind.",
    "refusal.no-not-binding.seller":
      "no case shows which sellers are left out: add one of a seller from a country that the rule does not bind.",
    "refusal.no-not-binding.market":
      "no case shows which markets are left out: add one on a market that the rule does not bind.",
    "refusal.boundary-day":
      "the rule changes on {{boundary}}, and no case that this concerns is as of {{day}}: add one.",
    "refusal.duplicate-case":
      "{{case, quoted}} asks the same as {{other, quoted}}: remove one of them, or change what it is about.",
    "refusal.duplicate-name":
      "{{case, quoted}} is also the name of the case on line {{before}}: give one another name.",
    "refusal.unused-field":
      "{{pointer}} in {{case, quoted}} is never read by the rule: take it out, or correct its name.",
    "refusal.unwritten-name":
      "{{case, quoted}} was made by greenlane new: compare it with the source, then say in its name what it shows.",
    "refusal.unfilled-placeholder.title":
      "the title ({{locale}}) has a gap in {{case, quoted}}: {{text, quoted}}. Correct the name in its braces.",
    "refusal.unfilled-placeholder.message":
      "the message ({{locale}}) has a gap in {{case, quoted}}: {{text, quoted}}. Correct the name in its braces.",
    "refusal.unfilled-placeholder.reasons":
      "a reason ({{locale}}) has a gap in {{case, quoted}}: {{text, quoted}}. Correct the name in its braces.",
    "refusal.unfilled-placeholder.remedy":
      "the remedy ({{locale}}) has a gap in {{case, quoted}}: {{text, quoted}}. Correct the name in its braces.",
    "refusal.suggestion": " Did you mean {{suggestion, quoted}}?",
    "boundary.outcome":
      "{{of, quoted}} with {{change}}: pinned is {{expected, quoted}}; received {{received, quoted}}. If the rule is right as it is now, pin it anew with greenlane test --update-boundaries and review what changes.",
    "boundary.change": "{{over}} = {{variation}}",
    "boundary.level":
      "pinned is {{expected, quoted}}, the rule says {{received, quoted}}. If that is right, pin it anew with greenlane test --update-boundaries and review what changes.",
    "boundary.not-pinned":
      "nothing is pinned of this rule yet: run greenlane test --update-boundaries and review what it writes.",
    "boundary.no-such-rule": "there is no such rule: greenlane test --update-boundaries takes it out.",
    "boundary.no-such-case":
      "{{of, quoted}} is no case of the rule any more: run greenlane test --update-boundaries and review what changes.",
    "boundary.not-readable":
      "this is not as greenlane test --update-boundaries writes it: restore it, or let the command write it anew.",
    "boundary.more_one": "{{count, number}} more like this",
    "boundary.more_other": "{{count, number}} more like this",
    "suite.boundaries_one": "{{count, number}} boundary",
    "suite.boundaries_other": "{{count, number}} boundaries",
    "suite.moved_one": "{{count, number}} moved",
    "suite.moved_other": "{{count, number}} moved",
    "suite.boundaries-hold": "its boundaries are where they were pinned",
    "suite.no-stray-boundaries": "every pinned boundary belongs to a rule",
    "suite.is-strong": "the suite says enough",
    "suite.no-strays": "every fixture file belongs to a rule",
    "suite.difference": "{{place}}: expected {{expected}}; received {{received}}.",
    "suite.nothing": "nothing",
    "suite.expected": "expected",
    "suite.received": "received",
    "suite.suites_one": "{{count, number}} rule",
    "suite.suites_other": "{{count, number}} rules",
    "suite.cases_one": "{{count, number}} case",
    "suite.cases_other": "{{count, number}} cases",
    "suite.failed_one": "{{count, number}} failed",
    "suite.failed_other": "{{count, number}} failed",
    "suite.refusals_one": "{{count, number}} refusal",
    "suite.refusals_other": "{{count, number}} refusals",
    "suite.all-passed": "all passed",
    "suite.comma": ", ",
    "suite.summary": "{{suites}}, {{cases}}: {{came}} ({{seconds, number}} s)",
    "coverage.heading": "What the cases exercise",
    "coverage.line": "rules {{rules}} · periods {{periods}} · rows {{rows}} · demands {{demands}}",
    "coverage.share": "{{exercised, number}} of {{of, number}}",
    "coverage.none": "none",
    "coverage.rule": "the rule",
    "coverage.period": "period {{place}}",
    "coverage.row": "row {{place}}",
    "coverage.demand": "demand {{place}}",
    "coverage.lacks.any": "no case judges it",
    "coverage.lacks.fail": "no case fails on it",
    "coverage.lacks.pass": "no case meets it",
  },
  "zh-CN": {
    "refusal.not-json": "不是 JSON：{{reason}}。应为用例列表。",
    "refusal.invalid-case": "{{place}}：应为 {{expected}}；收到 {{received}}。",
    "refusal.no-such-rule": "没有规则 {{rule, quoted}}：文件请以其规则命名，否则请删除。",
    "refusal.no-cases": "规则 {{rule, quoted}} 没有用例：请写一个满足的和一个不满足的。",
    "refusal.no-pass": "没有通过的用例：请补充一个满足该规则的用例。",
    "refusal.no-fail": "没有不通过的用例：请补充一个在规则生效日不满足它的用例。",
    "refusal.no-unknown":
      "资料可能缺失，却没有结果为“尚不明确”的用例：请补充用例 {{case, quoted}} 去掉 {{pointer}} 后的情形。",
    "refusal.no-not-binding.condition": "没有用例说明条件排除了什么：请补充一个不符合该条件的用例。",
    "refusal.no-not-binding.category": "没有用例说明哪些商品不受约束：请补充一个其他类目商品的用例。",
    "refusal.no-not-binding.seller": "没有用例说明哪些卖家不受约束：请补充一个其他国家/地区卖家的用例。",
    "refusal.no-not-binding.market": "没有用例说明哪些市场不受约束：请补充一个其他市场的用例。",
    "refusal.boundary-day": "规则在 {{boundary}} 发生变化，但没有以 {{day}} 为准且与此有关的用例：请补充一个。",
    "refusal.duplicate-case": "{{case, quoted}} 与 {{other, quoted}} 的内容相同：请删除其一，或修改其内容。",
    "refusal.duplicate-name": "第 {{before}} 行的用例也叫 {{case, quoted}}：请改名。",
    "refusal.unused-field": "{{case, quoted}} 中的 {{pointer}} 从未被该规则读取：请删除，或更正其名称。",
    "refusal.unwritten-name": "{{case, quoted}}由 greenlane new 生成：请与来源核对，然后在名称中写明用例说明什么。",
    "refusal.unfilled-placeholder.title":
      "标题（{{locale}}）在 {{case, quoted}} 中有空缺：{{text, quoted}}。请更正花括号中的名称。",
    "refusal.unfilled-placeholder.message":
      "提示（{{locale}}）在 {{case, quoted}} 中有空缺：{{text, quoted}}。请更正花括号中的名称。",
    "refusal.unfilled-placeholder.reasons":
      "原因（{{locale}}）在 {{case, quoted}} 中有空缺：{{text, quoted}}。请更正花括号中的名称。",
    "refusal.unfilled-placeholder.remedy":
      "整改办法（{{locale}}）在 {{case, quoted}} 中有空缺：{{text, quoted}}。请更正花括号中的名称。",
    "refusal.suggestion": "是否想写 {{suggestion, quoted}}？",
    "boundary.outcome":
      "{{of, quoted}}，改为 {{change}}：已锁定结果 {{expected, quoted}}；实为 {{received, quoted}}。若规则现在是正确的，请用 greenlane test --update-boundaries 重新锁定，并核对变化。",
    "boundary.change": "{{over}} = {{variation}}",
    "boundary.level":
      "已锁定为 {{expected, quoted}}，规则现为 {{received, quoted}}。若无误，请用 greenlane test --update-boundaries 重新锁定，并核对变化。",
    "boundary.not-pinned": "该规则尚未锁定边界：请运行 greenlane test --update-boundaries，并核对写入的内容。",
    "boundary.no-such-rule": "没有这条规则：运行 greenlane test --update-boundaries 即可移除。",
    "boundary.no-such-case": "该规则已没有用例 {{of, quoted}}：请运行 greenlane test --update-boundaries，并核对变化。",
    "boundary.not-readable": "内容与 greenlane test --update-boundaries 写入的格式不符：请还原，或重新运行该命令。",
    "boundary.more_other": "另有 {{count, number}} 处类似",
    "suite.boundaries_other": "{{count, number}} 处边界",
    "suite.moved_other": "{{count, number}} 处有变",
    "suite.boundaries-hold": "边界与锁定的一致",
    "suite.no-stray-boundaries": "每处锁定的边界都属于一条规则",
    "suite.is-strong": "用例充分",
    "suite.no-strays": "每个用例文件都属于一条规则",
    "suite.difference": "{{place}}：应为 {{expected}}；实为 {{received}}。",
    "suite.nothing": "无",
    "suite.expected": "应为",
    "suite.received": "实为",
    "suite.suites_other": "{{count, number}} 条规则",
    "suite.cases_other": "{{count, number}} 个用例",
    "suite.failed_other": "{{count, number}} 个未通过",
    "suite.refusals_other": "{{count, number}} 处不予接受",
    "suite.all-passed": "全部通过",
    "suite.comma": "，",
    "suite.summary": "{{suites}}，{{cases}}：{{came}}（{{seconds, number}} 秒）",
    "coverage.heading": "用例覆盖情况",
    "coverage.line": "规则 {{rules}} · 时期 {{periods}} · 表格行 {{rows}} · 要求 {{demands}}",
    "coverage.share": "{{exercised, number}}/{{of, number}}",
    "coverage.none": "无",
    "coverage.rule": "规则本身",
    "coverage.period": "时期 {{place}}",
    "coverage.row": "表格行 {{place}}",
    "coverage.demand": "要求 {{place}}",
    "coverage.lacks.any": "没有用例检查到",
    "coverage.lacks.fail": "没有用例在此不通过",
    "coverage.lacks.pass": "没有用例满足",
  },
} as const satisfies Texts;
