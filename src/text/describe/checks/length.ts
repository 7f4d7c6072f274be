import type { LengthDemands } from "../../../checks/length.schema.js";
import type { Json } from "../../../model/json.js";
import { line } from "../description.js";
import type { Wording } from "../wording.js";
import type { DescribeCheckKind } from "./describeCheckKind.js";
import { limitTexts } from "./limits.js";

function unitOf({ of, unit }: LengthDemands, wording: Wording): string {
  const path = [of].flat()[0] ?? "";
  return unit ?? (wording.known(path)?.shape.type === "list" ? "items" : "characters");
}

export const describeLength: DescribeCheckKind<LengthDemands> = (demands, wording) => {
  const unit = unitOf(demands, wording);
  const { names } = wording.voices;
  const write = (limit: Json): string =>
    wording.say("length.limit", {
      limit: wording.operand(limit),
      unit: names.name(limit === 1 ? `1 ${unit}` : unit, "unit"),
    });
  const { min, max } = demands;
  if (max === 0 && unit === "items") return line(wording.titled(wording.places(demands.of), wording.say("none")));
  return line(wording.titled(wording.places(demands.of), wording.demands(limitTexts({ min, max }, wording, write))));
};
