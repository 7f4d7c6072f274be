import type { ChooseDemands } from "../../../checks/choose.schema.js";
import type { CheckSpec } from "../../../packs/pack.js";
import type { Description } from "../description.js";
import type { DescribeCheckKind } from "./describeCheckKind.js";

const combined =
  (key: "any-of" | "every-of"): DescribeCheckKind<readonly CheckSpec[]> =>
  (checks, wording) => {
    const of = checks.map((check) => wording.check(check));
    return of.length === 1 && of[0] !== undefined ? of[0] : { text: wording.say(key), of };
  };

export const describeAnyOf = combined("any-of");

export const describeAllOf = combined("every-of");

export const describeChoose: DescribeCheckKind<ChooseDemands> = (branches, wording) => ({
  text: wording.say("choose"),
  of: branches.map((branch): Description => {
    const text =
      "if" in branch
        ? wording.say("choose.if", { condition: wording.condition(branch.if) })
        : wording.say("choose.else");
    return { text, of: [wording.check(branch.then)] };
  }),
});
