import { compileAddress } from "./address.js";
import { compileAddressFormat } from "./addressFormat.js";
import { compileAddressHouseNumber } from "./addressHouseNumber.js";
import { compileAddressMatches } from "./addressMatches.js";
import { compileAddressNoPoBox } from "./addressNoPoBox.js";
import { compileAddressOrder } from "./addressOrder.js";
import { compileAllOf } from "./allOf.js";
import { compileAnyOf } from "./anyOf.js";
import { compileCertificate } from "./certificate.js";
import type { CheckKinds, CompileCheck } from "./check.js";
import { compileChoose } from "./choose.js";
import { compileConfirm } from "./confirm.js";
import { compileDeadline } from "./deadline.js";
import { compileDocument } from "./document.js";
import { compileForbidden } from "./forbidden.js";
import { compileIdentifier } from "./identifier.js";
import { compileImage } from "./image.js";
import { compileLabel } from "./label.js";
import { compileLength } from "./length.js";
import { compileLogic } from "./logic.js";
import { compileMetric } from "./metric.js";
import { compileOneOf } from "./oneOf.js";
import { compilePattern } from "./pattern.js";
import { compileProhibited } from "./prohibited.js";
import { compileRange } from "./range.js";
import { compileRegistration } from "./registration.js";
import { compileRequired } from "./required.js";
import { compileRole } from "./role.js";
import { compileSame } from "./same.js";
import { compileUnique } from "./unique.js";

/** Every kind of check that rules name. Packs bring those that they use: the core carries none. */
export const CHECK_KINDS: CheckKinds = {
  address: compileAddress as CompileCheck<never>,
  allOf: compileAllOf as CompileCheck<never>,
  anyOf: compileAnyOf as CompileCheck<never>,
  certificate: compileCertificate as CompileCheck<never>,
  choose: compileChoose as CompileCheck<never>,
  confirm: compileConfirm as CompileCheck<never>,
  deadline: compileDeadline as CompileCheck<never>,
  document: compileDocument as CompileCheck<never>,
  forbidden: compileForbidden as CompileCheck<never>,
  identifier: compileIdentifier as CompileCheck<never>,
  image: compileImage as CompileCheck<never>,
  label: compileLabel as CompileCheck<never>,
  length: compileLength as CompileCheck<never>,
  logic: compileLogic as CompileCheck<never>,
  metric: compileMetric as CompileCheck<never>,
  "one-of": compileOneOf as CompileCheck<never>,
  pattern: compilePattern as CompileCheck<never>,
  prohibited: compileProhibited as CompileCheck<never>,
  range: compileRange as CompileCheck<never>,
  registration: compileRegistration as CompileCheck<never>,
  required: compileRequired as CompileCheck<never>,
  role: compileRole as CompileCheck<never>,
  same: compileSame as CompileCheck<never>,
  unique: compileUnique as CompileCheck<never>,
};

/** And those that these hand some of their demands on to. */
export const ALL_KINDS: CheckKinds = {
  ...CHECK_KINDS,
  "address-format": compileAddressFormat as CompileCheck<never>,
  "address-house-number": compileAddressHouseNumber as CompileCheck<never>,
  "address-matches": compileAddressMatches as CompileCheck<never>,
  "address-no-po-box": compileAddressNoPoBox as CompileCheck<never>,
  "address-order": compileAddressOrder as CompileCheck<never>,
};
