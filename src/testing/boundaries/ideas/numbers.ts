import { numbersBeside } from "../../mutate/neighbours.js";
import type { Idea } from "../idea.js";

/** A number is one of those that the rule names, or the next one down or up. */
export const numbers: Idea = ({ pointer, shape }, { constants }) => {
  if (shape.type !== "number" && shape.type !== "integer") return [];
  const isMoney = pointer.endsWith("/amount");
  const beside = [...constants.numbers].flatMap((number) => [number, ...numbersBeside(number, isMoney)]);
  return shape.type === "integer" ? beside.filter(Number.isInteger) : beside;
};
