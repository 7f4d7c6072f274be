import type { ConfirmDemands } from "../../../checks/confirm.schema.js";
import { line } from "../description.js";
import type { DescribeCheckKind } from "./describeCheckKind.js";

export const describeConfirm: DescribeCheckKind<ConfirmDemands> = ({ question, every, within }, wording) =>
  line(
    wording.demands([
      wording.say("confirm", { question }),
      ...(every === undefined ? [] : [wording.say("confirm.every", { every })]),
      ...(within === undefined ? [] : [wording.say("confirm.within", { within })]),
    ]),
  );
