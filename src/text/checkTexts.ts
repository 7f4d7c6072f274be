import type { Locale } from "../packs/texts.js";
import { addressTexts } from "./checks/address.js";
import { allOfTexts } from "./checks/allOf.js";
import { anyOfTexts } from "./checks/anyOf.js";
import { chooseTexts } from "./checks/choose.js";
import { confirmTexts } from "./checks/confirm.js";
import { deadlineTexts } from "./checks/deadline.js";
import { evidenceTexts } from "./checks/evidence.js";
import { forbiddenTexts } from "./checks/forbidden.js";
import { identifierTexts } from "./checks/identifier.js";
import { imageTexts } from "./checks/image.js";
import { labelTexts } from "./checks/label.js";
import { lengthTexts } from "./checks/length.js";
import { logicTexts } from "./checks/logic.js";
import { metricTexts } from "./checks/metric.js";
import { oneOfTexts } from "./checks/oneOf.js";
import { patternTexts } from "./checks/pattern.js";
import { prohibitedTexts } from "./checks/prohibited.js";
import { rangeTexts } from "./checks/range.js";
import { requiredTexts } from "./checks/required.js";
import { sameTexts } from "./checks/same.js";
import { uniqueTexts } from "./checks/unique.js";
import type { Texts } from "./words.js";

/** The texts of every kind of check by its name in rules; the four kinds of evidence share theirs. */
export const checkTexts: { readonly [kind: string]: Texts } = {
  address: addressTexts,
  allOf: allOfTexts,
  anyOf: anyOfTexts,
  choose: chooseTexts,
  confirm: confirmTexts,
  deadline: deadlineTexts,
  evidence: evidenceTexts,
  forbidden: forbiddenTexts,
  identifier: identifierTexts,
  image: imageTexts,
  label: labelTexts,
  length: lengthTexts,
  logic: logicTexts,
  metric: metricTexts,
  "one-of": oneOfTexts,
  pattern: patternTexts,
  prohibited: prohibitedTexts,
  range: rangeTexts,
  required: requiredTexts,
  same: sameTexts,
  unique: uniqueTexts,
};

/** The texts of all checks in one locale by the whole key, such as `check.length.above`. */
export const checkTextsIn = (locale: Locale): { readonly [key: string]: string } =>
  Object.fromEntries(
    Object.entries(checkTexts).flatMap(([kind, texts]) =>
      Object.entries(texts[locale]).map(([key, text]) => [`check.${kind}.${key}`, text]),
    ),
  );
