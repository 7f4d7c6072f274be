import type { LabelDemands } from "../../../checks/label.schema.js";
import { isObject, type Json } from "../../../model/json.js";
import type { Shape } from "../../../model/shape.js";
import { line } from "../description.js";
import type { Known } from "../valueName.js";
import type { Wording } from "../wording.js";
import type { DescribeCheckKind } from "./describeCheckKind.js";

const ELEMENT: Known = { shape: { type: "code", vocabulary: "labelElements" } satisfies Shape, hint: "element" };
const LANGUAGE: Known = { shape: { type: "language" }, hint: "language" };

function elementName(item: Json, wording: Wording): string {
  if (!isObject(item) || !Array.isArray(item["anyOf"])) return wording.operand(item, ELEMENT);
  return wording.oneOf(item["anyOf"].map((element: Json) => wording.operand(element, ELEMENT)));
}

function elementsOf(shows: LabelDemands["shows"], wording: Wording): string {
  const items = (Array.isArray(shows) ? shows : [shows]) as readonly Json[];
  const names = items.map((item) => elementName(item, wording));
  if (items.length === 1) return names.join("");
  const parts = names.map((name, index) => (isObject(items[index]) ? wording.say("group", { text: name }) : name));
  return parts.join(wording.say("and-also"));
}

function languagesOf(languages: NonNullable<LabelDemands["in"]>, wording: Wording): string {
  const names = (of: Json): readonly string[] => [of].flat().map((one) => wording.operand(one as Json, LANGUAGE));
  if (isObject(languages) && "allOf" in languages) return wording.allOf(names(languages["allOf"] as Json));
  return wording.oneOf(names((isObject(languages) && "anyOf" in languages ? languages["anyOf"] : languages) as Json));
}

export const describeLabel: DescribeCheckKind<LabelDemands> = ({ shows, on, in: languages }, wording) => {
  const { names } = wording.voices;
  return line(
    wording.demands([
      wording.say("label.shows", { elements: elementsOf(shows, wording) }),
      ...(on === undefined
        ? []
        : [wording.say("label.on", { places: wording.oneOf(on.map((place) => names.name(place, "on"))) })]),
      ...(languages === undefined ? [] : [wording.say("label.in", { languages: languagesOf(languages, wording) })]),
    ]),
  );
};
