import type { PatternDemands } from "../../../checks/pattern.schema.js";
import { line } from "../description.js";
import { patternText } from "../patternText.js";
import type { DescribeCheckKind } from "./describeCheckKind.js";

export const describePattern: DescribeCheckKind<PatternDemands> = ({ of, matches, not, ignoreCase }, wording) =>
  line(
    wording.titled(
      wording.places(of),
      wording.demands([
        ...(matches === undefined ? [] : [patternText(matches, wording)]),
        ...(not === undefined ? [] : [wording.say("unlike", { text: patternText(not, wording) })]),
        ...(ignoreCase === true ? [wording.say("any-case")] : []),
      ]),
    ),
  );
