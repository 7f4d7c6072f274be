import type { ProhibitedDemands } from "../../../checks/prohibited.schema.js";
import { line } from "../description.js";
import type { DescribeCheckKind } from "./describeCheckKind.js";

export const describeProhibited: DescribeCheckKind<ProhibitedDemands> = (demands, wording) =>
  line(wording.say("prohibited", { condition: wording.condition(demands.if) }));
