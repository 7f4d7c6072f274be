import type { Boundary, Variation } from "./boundary.js";
import type { Killer } from "./killerSearch.js";

const WORD = /^[^\s]+$/;

/** Words in few words: `{"$each": "AT BE"}`. */
function shortened(variations: readonly Variation[]): readonly Variation[] {
  const words = variations.filter((one): one is string => typeof one === "string" && WORD.test(one));
  const others = variations.filter((one) => !(typeof one === "string" && WORD.test(one)));
  return words.length < 2 ? variations : [{ $each: [...words].sort().join(" ") }, ...others];
}

type Found = Pick<Killer, "base" | "over" | "variation" | "outcome">;

const keyOf = ({ base, over }: Found): string => JSON.stringify([over, base.of, base.with]);

function boundaryOf(found: readonly Found[]): readonly Boundary[] {
  const [first] = found;
  if (first === undefined) return [];
  const gives = new Map<string, Variation[]>();
  for (const { outcome, variation } of found) gives.set(outcome, [...(gives.get(outcome) ?? []), variation]);
  const { base, over } = first;
  const sorted = [...gives].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    {
      of: base.of,
      ...(base.with === undefined ? {} : { with: base.with }),
      over,
      gives: Object.fromEntries(sorted.map(([outcome, variations]) => [outcome, shortened(variations)])),
    },
  ];
}

/** Puts together what was found for the same place of the same case, in an order that does not hang on how it was found. */
export function gather(found: readonly Found[]): readonly Boundary[] {
  const places = new Map<string, Found[]>();
  for (const one of found) places.set(keyOf(one), [...(places.get(keyOf(one)) ?? []), one]);
  return [...places].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, one]) => boundaryOf(one));
}
