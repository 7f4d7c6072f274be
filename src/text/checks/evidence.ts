/** Texts of the kinds `document`, `certificate`, `registration` and `role`. */
export const evidenceTexts = {
  en: {
    none: "Missing: {{types, anyOf}}.",
    "not-provided": "Please say whether you have this: {{types, anyOf}}.",
    open: "{{type, name}}: some details are still to be filled in.",
    misses: "{{type, name}}: several points are not in order.",
    "too-few": "{{types, anyOf}}: {{count, number}} in order, at least {{min, number}} needed.",
    "wrong-list": "{{type, name}}: filed in the wrong place; move it to “{{field, name}}”.",
    "is-not": "{{type, name}}: {{field, name}} – needed: {{expected, anyOf}}; stated: {{actual, allOf}}.",
    "is-none": "{{type, name}}: {{field, name}} – needed: {{expected, anyOf}}.",
    lacks: "{{type, name}}: {{field, name}} – still lacking: {{lacking, allOf}}.",
    unwanted: "{{type, name}}: {{field, name}} – not accepted: {{actual, allOf}}.",
    below: "{{type, name}}: {{field, name}} is {{actual, day}}; at least {{min, day}} is needed.",
    above: "{{type, name}}: {{field, name}} is {{actual, day}}; at most {{max, day}} is allowed.",
    pattern: "{{type, name}}: {{field, name}} does not have the expected form; please check it.",
    "starts-with": "{{type, name}}: {{field, name}} must begin with {{expected, anyOf}}.",
    "identifier-malformed":
      "{{type, name}}: {{field, name}} is {{actual, quoted}}, which is not written like this number ({{kind, name}}); an example: {{example}}.",
    "identifier-wrong-length":
      "{{type, name}}: {{field, name}} is {{actual, quoted}}: {{length, number}} characters instead of {{lengths, anyOf}} ({{kind, name}}); an example: {{example}}.",
    "identifier-bad-checksum":
      "{{type, name}}: {{field, name}} is {{actual, quoted}}; the check digits do not fit ({{kind, name}}). Probably it is mistyped.",
    "identifier-no-such-day":
      "{{type, name}}: {{field, name}} is {{actual, quoted}}; the date inside does not exist ({{kind, name}}). Probably it is mistyped.",
    "identifier-not-listed":
      "{{type, name}}: {{field, name}} is {{actual, quoted}}, which is not in the official list ({{kind, name}}); an example: {{example}}.",
    absent: "{{type, name}}: {{field, name}} is empty; please fill it in.",
    "not-same":
      "{{type, name}}: {{field, name}} is {{actual, quoted}}, but must match {{places, anyOf}}: {{expected, anyOf}}.",
    "differs-from":
      "{{type, name}}: {{field, name}} is {{actual, quoted}}, but must match {{places, anyOf}}: {{expected, anyOf}}. Compared with {{nearest, quoted}} – {{differences, differences}}.",
    needed: "{{type, name}}: needed: {{field, name}}.",
    "not-allowed": "{{type, name}}: not accepted: {{field, name}}.",
    expired: "{{type, name}}: expired; it was valid until {{on, day}}.",
    lapsed: "{{type, name}}: lapsed; it held until {{on, day}} and has to be renewed.",
    "not-begun": "{{type, name}}: not valid yet; it starts on {{on, day}}.",
    "ends-too-soon":
      "{{type, name}}: valid until {{on, day}} only; {{left, duration}} must be left, that is until {{until, day}}.",
    "too-old": "{{type, name}}: dated {{on, day}}; it must not be older than {{max, duration}}.",
    "not-covered": "{{type, name}}: does not cover {{covers, allOf}}.",
    "translation-notarised": "{{type, name}}: a notarised translation is needed.",
    "translation-certified": "{{type, name}}: a certified translation is needed.",
    "translation-plain": "{{type, name}}: a translation is needed.",
    "period-short":
      "{{type, name}}: covers too short a time; it must span {{months, number}} months, until {{until, day}} or later.",
    "period-old": "{{type, name}}: ends on {{on, day}}; it must run until {{until, day}} or later.",
  },
  "zh-CN": {
    none: "缺少：{{types, anyOf}}。",
    "not-provided": "请说明是否持有：{{types, anyOf}}。",
    open: "{{type, name}}：部分信息尚未填写。",
    misses: "{{type, name}}：有多处不符合要求。",
    "too-few": "{{types, anyOf}}：符合要求的有 {{count, number}} 份，至少需要 {{min, number}} 份。",
    "wrong-list": "{{type, name}}：归类有误，请移至“{{field, name}}”。",
    "is-not": "{{type, name}}：{{field, name}}为{{actual, allOf}}，应为{{expected, anyOf}}。",
    "is-none": "{{type, name}}：{{field, name}}应为{{expected, anyOf}}。",
    lacks: "{{type, name}}：{{field, name}}还缺{{lacking, allOf}}。",
    unwanted: "{{type, name}}：{{field, name}}不接受{{actual, allOf}}。",
    below: "{{type, name}}：{{field, name}}为 {{actual, day}}，不得低于 {{min, day}}。",
    above: "{{type, name}}：{{field, name}}为 {{actual, day}}，不得超过 {{max, day}}。",
    pattern: "{{type, name}}：{{field, name}}格式不符，请核对。",
    "starts-with": "{{type, name}}：{{field, name}}应以{{expected, anyOf}}开头。",
    "identifier-malformed":
      "{{type, name}}：{{field, name}}为{{actual, quoted}}，不符合该号码的格式（{{kind, name}}），示例：{{example}}。",
    "identifier-wrong-length":
      "{{type, name}}：{{field, name}}为{{actual, quoted}}，现为 {{length, number}} 位，应为 {{lengths, anyOf}} 位（{{kind, name}}），示例：{{example}}。",
    "identifier-bad-checksum":
      "{{type, name}}：{{field, name}}为{{actual, quoted}}，校验位不符（{{kind, name}}），可能输入有误。",
    "identifier-no-such-day":
      "{{type, name}}：{{field, name}}为{{actual, quoted}}，其中的日期不存在（{{kind, name}}），可能输入有误。",
    "identifier-not-listed":
      "{{type, name}}：{{field, name}}为{{actual, quoted}}，不在官方代码表中（{{kind, name}}），示例：{{example}}。",
    absent: "{{type, name}}：{{field, name}}为空，请填写。",
    "not-same": "{{type, name}}：{{field, name}}为{{actual, quoted}}，须与{{places, anyOf}}一致：{{expected, anyOf}}。",
    "differs-from":
      "{{type, name}}：{{field, name}}为{{actual, quoted}}，须与{{places, anyOf}}一致：{{expected, anyOf}}。与{{nearest, quoted}}相比：{{differences, differences}}。",
    needed: "{{type, name}}：须满足“{{field, name}}”。",
    "not-allowed": "{{type, name}}：不接受“{{field, name}}”。",
    expired: "{{type, name}}：已过期，有效期至{{on, day}}。",
    lapsed: "{{type, name}}：已于{{on, day}}后失效，需要续期。",
    "not-begun": "{{type, name}}：尚未生效，生效日期为{{on, day}}。",
    "ends-too-soon":
      "{{type, name}}：有效期仅至{{on, day}}；剩余有效期须不少于{{left, duration}}，即至少至{{until, day}}。",
    "too-old": "{{type, name}}：日期为{{on, day}}，须在最近 {{max, duration}}内出具。",
    "not-covered": "{{type, name}}：未覆盖{{covers, allOf}}。",
    "translation-notarised": "{{type, name}}：需要经公证的译文。",
    "translation-certified": "{{type, name}}：需要经认证的译文。",
    "translation-plain": "{{type, name}}：需要译文。",
    "period-short": "{{type, name}}：覆盖时间过短，须满 {{months, number}} 个月，至{{until, day}}或更晚。",
    "period-old": "{{type, name}}：截止日期为{{on, day}}，须至{{until, day}}或更晚。",
  },
};
