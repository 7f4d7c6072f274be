import type { Json } from "../../../model/json.js";
import { isObjectShape, type Shape } from "../../../model/shape.js";
import { otherValue } from "../../mutate/otherValue.js";
import type { Variation } from "../boundary.js";
import type { Idea, Situation } from "../idea.js";
import { codes } from "./codes.js";
import { textsFor } from "./texts.js";

/** What the elements of a plain list may be: others than now, and those that the rule names. */
function elementsFor(of: Shape, elements: readonly Json[], situation: Situation): readonly Variation[] {
  const site = { pointer: "", shape: of };
  const others = elements.flatMap((value) => otherValue(value, of, situation.knowledge) ?? []).slice(0, 2);
  if (of.type === "code") return [...others, ...codes(site, situation)];
  return of.type === "text" || of.type === "language" ? [...others, ...textsFor(site, situation)] : others;
}

/** All that is demanded together, and all but one of them. */
const together = ({ constants }: Situation): readonly Variation[] =>
  [...constants.lists.values()].flatMap((words) => [
    words,
    ...words.map((_, index) => words.filter((__, other) => other !== index)),
  ]);

/** A list without one of its elements, with none, with one that the rule names alone, or with all but one that it demands. */
export const lists: Idea = ({ shape, value }, situation) => {
  if (shape.type !== "list") return [];
  const elements = Array.isArray(value) ? (value as readonly Json[]) : [];
  const without = elements.length < 2 ? [] : elements.map((_, index) => ({ $without: index }));
  if (isObjectShape(shape.of)) return [[], ...without];
  const alone = elementsFor(shape.of, elements, situation).map((element) => [element]);
  return [[], ...without, ...alone, ...together(situation)];
};
