import type { ForbiddenDemands } from "../../../checks/forbidden.schema.js";
import type { Json } from "../../../model/json.js";
import { line } from "../description.js";
import type { Wording } from "../wording.js";
import type { DescribeCheckKind } from "./describeCheckKind.js";

type Texts = NonNullable<ForbiddenDemands["phrases"]>;

const textsOf = (texts: Texts, wording: Wording): string =>
  wording.join((Array.isArray(texts) ? texts : [texts]).map((text) => wording.operand(text as Json)));

function without(texts: Texts | undefined, { at, max }: ForbiddenDemands, wording: Wording): readonly string[] {
  if (texts === undefined) return [];
  const params = { texts: textsOf(texts, wording) };
  if (max !== undefined) return [wording.say("forbidden.texts.max", { ...params, count: max })];
  return [wording.say(at === "start" || at === "end" ? `forbidden.texts.${at}` : "forbidden.texts", params)];
}

function scripts(demands: ForbiddenDemands, wording: Wording): readonly string[] {
  return (["scripts", "allowedScripts"] as const).flatMap((name) => {
    const named = demands[name];
    return named === undefined ? [] : [wording.say(`forbidden.${name}`, { scripts: wording.join(named) })];
  });
}

export const describeForbidden: DescribeCheckKind<ForbiddenDemands> = (demands, wording) => {
  const { of, phrases, characters, wholeWords, ignoreCase, except } = demands;
  const texts = [
    ...without(phrases, demands, wording),
    ...without(characters, demands, wording),
    ...scripts(demands, wording),
    ...(wholeWords === true ? [wording.say("forbidden.wholeWords")] : []),
    ...(ignoreCase === false ? [wording.say("exact-case")] : []),
    ...(except === undefined ? [] : [wording.say("forbidden.except", { texts: textsOf(except, wording) })]),
  ];
  return line(wording.titled(wording.places(of), wording.demands(texts)));
};
