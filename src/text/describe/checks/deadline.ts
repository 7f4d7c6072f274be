import type { DeadlineDemands } from "../../../checks/deadline.schema.js";
import { line } from "../description.js";
import type { DescribeCheckKind } from "./describeCheckKind.js";

export const describeDeadline: DescribeCheckKind<DeadlineDemands> = ({ of, from, within }, wording) =>
  line(wording.say("deadline", { of: wording.place(of), from: wording.place(from), within }));
