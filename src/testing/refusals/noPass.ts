import { lacking, type RefuseSuite } from "../suiteView.js";

/** No case passes: the rule might fail whatever a merchant does. */
export const noPass: RefuseSuite = ({ cases }) =>
  cases.some(({ written }) => written.expect.outcome === "pass") ? [] : lacking("no-pass");
