import type { UniqueDemands } from "../../../checks/unique.schema.js";
import type { Json } from "../../../model/json.js";
import { line } from "../description.js";
import type { DescribeCheckKind } from "./describeCheckKind.js";

export const describeUnique: DescribeCheckKind<UniqueDemands> = ({ of, words, max, ignore, ignoreCase }, wording) => {
  const texts = [
    words === true ? wording.say("unique.words", { count: max ?? 1 }) : wording.say("unique"),
    ...(ignore === undefined ? [] : [wording.say("unique.ignore", { texts: wording.operand(ignore as Json) })]),
    ...(ignoreCase === true ? [wording.say("any-case")] : []),
  ];
  return line(wording.titled(wording.places(of), wording.demands(texts)));
};
