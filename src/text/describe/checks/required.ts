import type { RequiredDemands } from "../../../checks/required.schema.js";
import { line } from "../description.js";
import type { DescribeCheckKind } from "./describeCheckKind.js";

export const describeRequired: DescribeCheckKind<RequiredDemands> = ({ of }, wording) =>
  line(wording.say("required", { places: wording.places(of) }));
