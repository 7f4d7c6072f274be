import { lacking, type RefuseSuite } from "../suiteView.js";

/** No case fails: the rule might demand nothing. A failure that is only announced does not show that it ever binds. */
export const noFail: RefuseSuite = ({ cases }) =>
  cases.some(({ written }) => written.expect.outcome === "fail") ? [] : lacking("no-fail");
