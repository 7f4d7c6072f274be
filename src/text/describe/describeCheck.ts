import type { CheckSpec } from "../../packs/pack.js";
import { describeAddress } from "./checks/address.js";
import { describeAllOf, describeAnyOf, describeChoose } from "./checks/combinations.js";
import { describeConfirm } from "./checks/confirm.js";
import { describeDeadline } from "./checks/deadline.js";
import type { DescribeCheckKind } from "./checks/describeCheckKind.js";
import { describeEvidence } from "./checks/evidence.js";
import { describeForbidden } from "./checks/forbidden.js";
import { describeIdentifier } from "./checks/identifier.js";
import { describeImage } from "./checks/image.js";
import { describeLabel } from "./checks/label.js";
import { describeLength } from "./checks/length.js";
import { describeLogic } from "./checks/logic.js";
import { describeMetric } from "./checks/metric.js";
import { describeOneOf } from "./checks/oneOf.js";
import { describePattern } from "./checks/pattern.js";
import { describeProhibited } from "./checks/prohibited.js";
import { describeRange } from "./checks/range.js";
import { describeRequired } from "./checks/required.js";
import { describeSame } from "./checks/same.js";
import { describeUnique } from "./checks/unique.js";
import { type Description, line } from "./description.js";
import type { Wording } from "./wording.js";

/** Every kind of check, by the name that rules use. */
const CHECK_DESCRIBERS: { readonly [kind: string]: DescribeCheckKind<never> } = {
  address: describeAddress,
  allOf: describeAllOf,
  anyOf: describeAnyOf,
  certificate: describeEvidence("certificates"),
  choose: describeChoose,
  confirm: describeConfirm,
  deadline: describeDeadline,
  document: describeEvidence("documents"),
  forbidden: describeForbidden,
  identifier: describeIdentifier,
  image: describeImage,
  label: describeLabel,
  length: describeLength,
  logic: describeLogic,
  metric: describeMetric,
  "one-of": describeOneOf,
  pattern: describePattern,
  prohibited: describeProhibited,
  range: describeRange,
  registration: describeEvidence("registrations"),
  required: describeRequired,
  role: describeEvidence("roles"),
  same: describeSame,
  unique: describeUnique,
};

/** A check in words; one of a kind that nobody knows as it is written. */
export function describeCheck(spec: CheckSpec, wording: Wording): Description {
  const [kind = "", demands] = Object.entries(spec)[0] ?? [];
  const describe = Object.hasOwn(CHECK_DESCRIBERS, kind) ? CHECK_DESCRIBERS[kind] : undefined;
  return describe === undefined ? line(JSON.stringify(spec)) : describe(demands as never, wording);
}
