import type { RangeDemands } from "../../../checks/range.schema.js";
import { isDay } from "../../../model/day.js";
import type { Json } from "../../../model/json.js";
import { line } from "../description.js";
import type { DescribeCheckKind } from "./describeCheckKind.js";
import { limitTexts } from "./limits.js";

export const describeRange: DescribeCheckKind<RangeDemands> = (demands, wording) => {
  const { of, currency, decimals, ...limits } = demands;
  const known = wording.known([of].flat()[0] ?? "");
  const days = known?.shape.type === "day" || Object.values(limits).some(isDay);
  const write = (limit: Json): string =>
    typeof limit === "number" && typeof currency === "string"
      ? wording.say("money", { amount: limit, currency })
      : wording.operand(limit, known);
  const texts = [
    ...limitTexts(limits, wording, write, days),
    ...(typeof currency === "object"
      ? [wording.say("currency", { currency: wording.apart(wording.operand(currency)) })]
      : []),
    ...(decimals === undefined ? [] : [wording.say("decimals", { count: decimals })]),
  ];
  return line(wording.titled(wording.places(of), wording.demands(texts)));
};
