import type { Idea } from "../idea.js";

/** Yes and no; no also where the merchant may simply not have something. */
export const yesOrNo: Idea = ({ shape }) => {
  if (shape.type === "boolean") return [true, false];
  return shape.mayBeNone === true ? [false] : [];
};
