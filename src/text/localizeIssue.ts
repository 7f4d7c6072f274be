import type { InputIssue } from "../model/inputIssue.js";
import { lazily } from "./lazily.js";
import type { LocalizedIssue } from "./localizedReport.js";
import type { PlaceNames } from "./placeNames.js";
import type { Voice } from "./voice.js";

/** More known codes than these are not listed. */
const MOST_CODES = 12;

function keyOf({
  code,
  params: { expected, received },
}: InputIssue): `issue.${InputIssue["code"] | "not-finite" | "unknown-country"}` {
  if (code === "wrong-type" && expected === "number" && received === "number") return "issue.not-finite";
  return code === "unknown-code" && expected === "countries" ? "issue.unknown-country" : `issue.${code}`;
}

function messageOf(issue: InputIssue, voice: Voice): string {
  const { code, params } = issue;
  const { expected } = params;
  const listed = code === "unknown-code" && Array.isArray(expected) && expected.length <= MOST_CODES;
  return voice.say(listed ? "issue.unknown-code-of" : keyOf(issue), {
    ...params,
    expected: listed ? expected.map((one) => JSON.stringify(one)) : expected,
  });
}

/** An input issue with its words. */
export function localizeIssue(issue: InputIssue, places: PlaceNames, voice: Voice): LocalizedIssue {
  const { suggestion } = issue.params;
  const text = (): LocalizedIssue["text"] => ({
    where: places.name(issue.path),
    message: messageOf(issue, voice),
    ...(suggestion === undefined ? {} : { suggestion: voice.say("issue.suggestion", { suggestion }) }),
  });
  return lazily({ text }, issue);
}
