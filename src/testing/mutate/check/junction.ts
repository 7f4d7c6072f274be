import type { Json, JsonObject } from "../../../model/json.js";
import type { Change } from "../mutant.js";
import type { CheckMutator } from "./checkMutator.js";
import { isGroup } from "./checkPart.js";

/** Keys whose meaning is easily taken for one another. */
const PAIRS: readonly (readonly [string, string])[] = [
  ["allOf", "anyOf"],
  ["anyOf", "not"],
  ["matches", "not"],
  ["min", "above"],
  ["max", "below"],
];

const swapped = (group: JsonObject, from: string, to: string): JsonObject =>
  Object.fromEntries(Object.entries(group).map(([key, value]) => [key === from ? to : key, value as Json]));

/** All of one is one of one. */
const isAlone = (value: Json | undefined): boolean => Array.isArray(value) && value.length === 1;

/** All become any, matches becomes not, at least becomes more than; and the reverse. */
export const junction: CheckMutator = ({ value, at, meta }) => {
  if (meta !== undefined || !isGroup(value)) return [];
  return PAIRS.flatMap(([one, other]): Change[] => {
    const present = [one, other].filter((key) => value[key] !== undefined);
    const [from] = present;
    if (present.length !== 1 || from === undefined) return [];
    const to = from === one ? other : one;
    const same = isAlone(value[from]) && one === "allOf";
    return same ? [] : [{ kind: "junction", at, to: swapped(value, from, to) }];
  });
};
