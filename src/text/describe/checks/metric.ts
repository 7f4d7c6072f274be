import type { MetricDemands } from "../../../checks/metric.schema.js";
import type { Json } from "../../../model/json.js";
import type { Shape } from "../../../model/shape.js";
import { line } from "../description.js";
import type { DescribeCheckKind } from "./describeCheckKind.js";
import { limitTexts } from "./limits.js";

/** Rates are fractions of 1. */
const RATE = /-(?:rate|ratio|share)$/;

const COUNTRY: Shape = { type: "code", vocabulary: "countries" };

export const describeMetric: DescribeCheckKind<MetricDemands> = ({ of, windows, market, ...limits }, wording) => {
  const write = (limit: Json): string =>
    typeof limit === "number" ? wording.format(limit, RATE.test(of) ? "percent" : "number") : wording.operand(limit);
  const texts = [
    ...limitTexts(limits, wording, write),
    ...(windows ?? []).map((window) => wording.say("metric.window", { window })),
    ...(market === undefined
      ? []
      : [wording.say("metric.market", { market: wording.operand(market, { shape: COUNTRY, hint: "market" }) })]),
  ];
  return line(wording.titled(wording.voices.names.name(of, "metric"), wording.demands(texts)));
};
