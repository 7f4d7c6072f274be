import type { Pointer } from "../../model/pointer.js";
import type { Must } from "./must.js";
import { isUnder } from "./placesOf.js";
import type { MustCounts, Progress, Step } from "./progress.js";

type Tally = { -readonly [Name in keyof MustCounts]: number };

const empty = (): Tally => ({ settled: 0, failed: 0, open: 0, total: 0 });

function count(tally: Tally, { state }: Must): void {
  tally[state]++;
  tally.total++;
}

/** Where musts belong, by their places: the same after every edit. */
const known = new WeakMap<readonly Pointer[], { readonly steps: readonly Step[]; readonly step: number }>();

/** The first step in which the first of a must's places stands that stands in any. */
function stepOf(must: Must, steps: readonly Step[]): number {
  const places = must.places();
  const last = known.get(places);
  if (last?.steps === steps) return last.step;
  const isIn = (place: Pointer) => (step: Step) => step.pointers.some((pointer) => isUnder(place, pointer));
  const first = places.find((place) => steps.some(isIn(place)));
  const step = first === undefined ? -1 : steps.findIndex(isIn(first));
  known.set(places, { steps, step });
  return step;
}

/** Counts musts, all of them and by step. */
export function progressOf(musts: Iterable<Must>, steps: readonly Step[]): Progress {
  const all = empty();
  const tallies = steps.map(empty);
  for (const must of musts) {
    count(all, must);
    const tally = steps.length === 0 ? undefined : tallies[stepOf(must, steps)];
    if (tally !== undefined) count(tally, must);
  }
  return { ...all, steps: steps.map(({ id }, index) => ({ id, ...(tallies[index] ?? empty()) })) };
}
