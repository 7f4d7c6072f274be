import type { OneOfDemands } from "../../../checks/oneOf.schema.js";
import type { Json } from "../../../model/json.js";
import { line } from "../description.js";
import type { DescribeCheckKind } from "./describeCheckKind.js";

export const describeOneOf: DescribeCheckKind<OneOfDemands> = ({ of, values, ignoreCase }, wording) => {
  const known = wording.known([of].flat()[0] ?? "");
  const allowed = Array.isArray(values)
    ? wording.oneOf(values.map((value) => wording.operand(value, known)))
    : wording.oneOf([wording.operand(values as Json, known)]);
  const texts = [allowed, ...(ignoreCase === true ? [wording.say("any-case")] : [])];
  return line(wording.titled(wording.places(of), wording.demands(texts)));
};
