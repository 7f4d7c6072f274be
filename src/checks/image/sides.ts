import type { Read } from "../../logic/read.js";
import type { Scope } from "../../logic/scope.js";
import { type Demand, openAt, type Shortfall } from "../evidence/demand.js";
import type { Pair } from "./imageDemands.js";

/** The two sides of an image, in pixels. */
export interface Sides {
  readonly width: Read;
  readonly height: Read;
}

const pixels = (read: Read, scope: Scope): number | undefined => read.get(scope) as number | undefined;

const openSides = ({ width, height }: Sides, scope: Scope): readonly Shortfall[] =>
  [width, height].filter((read) => read.get(scope) === undefined).map((read) => openAt(read, scope));

/** At least one side is so long. */
export function longestSideDemand(min: number, sides: Sides): Demand {
  const { width, height } = sides;
  const test: Demand["test"] = (scope) => {
    const [wide, high] = [pixels(width, scope), pixels(height, scope)];
    if ((wide !== undefined && wide >= min) || (high !== undefined && high >= min)) return true;
    return wide === undefined || high === undefined ? undefined : false;
  };
  return {
    test,
    tell: (scope) => {
      const outcome = test(scope);
      if (outcome === true) return [];
      if (outcome === undefined) return openSides(sides, scope);
      const [wide, high] = [pixels(width, scope) ?? 0, pixels(height, scope) ?? 0];
      const longest = wide >= high ? width : height;
      const actual = Math.max(wide, high);
      const reason = { path: longest.pointer(scope), key: "check.image.longest-side-below", params: { min, actual } };
      return [{ kind: "missed", reason, actual, expected: { min } }];
    },
  };
}

/** Whether one ratio of width to height is at most another; no division, so nothing is rounded. */
const atMost = ([wide, high]: Pair, [most, mostHigh]: Pair): boolean => wide * mostHigh <= most * high;

/** Width to height between two ratios; `[3, 4]` is three wide to four high. */
export function ratioDemand(min: Pair | undefined, max: Pair | undefined, sides: Sides, image: Read): Demand {
  const { width, height } = sides;
  const within = (wide: number, high: number): boolean =>
    (min === undefined || wide * min[1] >= min[0] * high) && (max === undefined || atMost([wide, high], max));
  return {
    test: (scope) => {
      const [wide, high] = [pixels(width, scope), pixels(height, scope)];
      return wide === undefined || high === undefined ? undefined : within(wide, high);
    },
    tell: (scope) => {
      const [wide, high] = [pixels(width, scope), pixels(height, scope)];
      if (wide === undefined || high === undefined) return openSides(sides, scope);
      if (within(wide, high)) return [];
      const narrow = min !== undefined && wide * min[1] < min[0] * high;
      const limits = { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
      const ratio = (narrow ? min : max)?.join(":") ?? "";
      const params = { width: wide, height: high, ratio };
      const reason = { path: image.pointer(scope), key: `check.image.${narrow ? "too-narrow" : "too-wide"}`, params };
      return [{ kind: "missed", reason, actual: [wide, high], expected: limits }];
    },
  };
}
