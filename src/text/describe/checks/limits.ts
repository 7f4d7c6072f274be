import { LIMITS, type LimitName } from "../../../checks/limits.js";
import type { Json } from "../../../model/json.js";
import type { Known } from "../valueName.js";
import type { Wording } from "../wording.js";

type Limits = { readonly [Name in LimitName]?: Json | undefined };

/** Writes one limit: its number with its unit, its day, its path. */
type Write = (limit: Json) => string;

const isOne = (limit: Json | undefined): limit is Json => limit !== undefined;

/** "at least 2", "at most 5" …, each limit as `write` writes it; `days` says them of days. */
export function limitTexts(limits: Limits, wording: Wording, write: Write, days = false): readonly string[] {
  const { min, max } = limits;
  if (isOne(min) && min === max) return [wording.say("exactly", { limit: wording.apart(write(min)) })];
  return LIMITS.flatMap((name) => {
    const limit = limits[name];
    return isOne(limit) ? [wording.say(days ? `${name}-day` : name, { limit: wording.apart(write(limit)) })] : [];
  });
}

/** Limits on what stands at a place, in its own terms. */
export const limitsOn = (limits: Limits, wording: Wording, known?: Known): readonly string[] =>
  limitTexts(limits, wording, (limit) => wording.operand(limit, known), known?.shape.type === "day");
