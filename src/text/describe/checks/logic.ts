import type { LogicDemands } from "../../../checks/logic.schema.js";
import { line } from "../description.js";
import type { DescribeCheckKind } from "./describeCheckKind.js";

export const describeLogic: DescribeCheckKind<LogicDemands> = (condition, wording) =>
  line(wording.condition(condition));
