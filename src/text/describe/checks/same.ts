import type { PaperField, SameDemands } from "../../../checks/same.schema.js";
import { line } from "../description.js";
import type { Wording } from "../wording.js";
import type { DescribeCheckKind } from "./describeCheckKind.js";

/** A field of all papers of some types: "holder of business licence". */
function paperField(paper: PaperField, { say, voices, oneOf }: Wording): string {
  const [demands] = Object.values(paper) as readonly {
    readonly field: string;
    readonly [key: string]: string | readonly string[];
  }[];
  const { field = "", ...others } = demands ?? {};
  const [[key = "", types = []] = []] = Object.entries(others);
  return say("same.paper", { field, types: oneOf([types].flat().map((type) => voices.names.name(type, key))) });
}

export const describeSame: DescribeCheckKind<SameDemands> = ({ of, mode }, wording) => {
  // Like fields of different holders are compared: each is named with its holder.
  const outside = wording.outside();
  const places = of.map((one) =>
    typeof one === "string" || Array.isArray(one) ? outside.places(one) : paperField(one, wording),
  );
  return line(
    wording.demands([
      wording.say("same", { places: wording.join(places) }),
      wording.say(mode === "normalised" ? "same.normalised" : "same.exact"),
    ]),
  );
};
