import { isDay } from "../../../model/day.js";
import { isObject } from "../../../model/json.js";
import { neighboursOf } from "../neighbours.js";
import type { MutationWorld } from "../world.js";
import type { CheckMutator } from "./checkMutator.js";
import { type CheckPart, lastOf } from "./checkPart.js";

const isMoney = ({ demands, at, kind }: CheckPart, world: MutationWorld): boolean => {
  if (at.includes("amount")) return lastOf({ at } as CheckPart) !== "decimals";
  const of = isObject(demands) ? demands["of"] : undefined;
  return kind === "range" && at.at(-1) !== "decimals" && typeof of === "string" && world.shapeOf(of)?.type === "money";
};

/** A number or day that is demanded is the next one, up and down. */
export const limit: CheckMutator = (part, world) => {
  const { value, at, meta } = part;
  if (meta !== undefined || !(typeof value === "number" || isDay(value)) || isUnitOfTime(at.at(-1))) return [];
  return neighboursOf(value, isMoney(part, world)).map((to) => ({ kind: "limit", at, to }));
};

/** Lengths of time are changed as a whole. */
const isUnitOfTime = (key: string | number | undefined): boolean =>
  key === "days" || key === "workingDays" || key === "months" || key === "years";
