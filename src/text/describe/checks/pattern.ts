import type { PatternDemands } from "../../../checks/pattern.schema.js";
import { line } from "../description.js";
import { patternText } from "../patternText.js";
import type { Known } from "../valueName.js";
import type { Wording } from "../wording.js";
import type { DescribeCheckKind } from "./describeCheckKind.js";

/** What stands at the places, as far as it is the same at all of them. */
function knownAt(of: PatternDemands["of"], wording: Wording): Known | undefined {
  const [first, ...others] = [of].flat().map((path) => wording.known(path));
  return others.every((other) => other?.shape.type === first?.shape.type) ? first : undefined;
}

export const describePattern: DescribeCheckKind<PatternDemands> = ({ of, matches, not, ignoreCase }, wording) => {
  const known = knownAt(of, wording);
  return line(
    wording.titled(
      wording.places(of),
      wording.demands([
        ...(matches === undefined ? [] : [patternText(matches, wording, known)]),
        ...(not === undefined ? [] : [wording.say("unlike", { text: patternText(not, wording, known) })]),
        ...(ignoreCase === true ? [wording.say("any-case")] : []),
      ]),
    ),
  );
};
